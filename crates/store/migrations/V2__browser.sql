-- People in browsers: how they get in, and that they are in. Of tickets and cookies only the hashes are kept.

CREATE TABLE login_tickets (
    hash BYTEA NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    user_id BIGINT NOT NULL REFERENCES users (id),
    expires_at BIGINT NOT NULL
);
CREATE INDEX login_tickets_by_user ON login_tickets (user_id);
CREATE INDEX login_tickets_by_expiry ON login_tickets (expires_at);

CREATE TABLE browser_sessions (
    hash BYTEA NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    user_id BIGINT NOT NULL REFERENCES users (id),
    expires_at BIGINT NOT NULL
);
CREATE INDEX browser_sessions_by_user ON browser_sessions (user_id);
CREATE INDEX browser_sessions_by_expiry ON browser_sessions (expires_at);
