-- Who somebody is, and what he may do.

-- Guesses at an account: wrong passwords in a row, lock-outs since the last right one, until when it is locked, and how
-- often an administrator has lifted that.
ALTER TABLE users ADD COLUMN wrong_passwords BIGINT NOT NULL DEFAULT 0;
ALTER TABLE users ADD COLUMN lock_outs BIGINT NOT NULL DEFAULT 0;
ALTER TABLE users ADD COLUMN locked_until BIGINT;
ALTER TABLE users ADD COLUMN unlocks BIGINT NOT NULL DEFAULT 0;
ALTER TABLE users ADD COLUMN password_changed_at BIGINT NOT NULL DEFAULT 0;
UPDATE users SET password_changed_at = created_at;

-- What programs sign in with in place of a password: good until it is revoked or expires. Only hashes are kept.
CREATE TABLE access_tokens (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    user_id BIGINT NOT NULL REFERENCES users (id),
    hash BYTEA NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT
);
CREATE INDEX access_tokens_by_user ON access_tokens (user_id);

-- New addresses that wait for their owners to confirm them: of each user the latest alone.
CREATE TABLE email_changes (
    user_id BIGINT NOT NULL PRIMARY KEY REFERENCES users (id),
    site_id BIGINT NOT NULL REFERENCES sites (id),
    email TEXT NOT NULL,
    hash BYTEA NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

-- Pictures, under the hash of their bytes, and whose they are.
CREATE TABLE images (
    hash BYTEA NOT NULL PRIMARY KEY,
    media_type TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE TABLE user_images (
    user_id BIGINT NOT NULL REFERENCES users (id),
    place BIGINT NOT NULL,
    hash BYTEA NOT NULL REFERENCES images (hash),
    modified_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, place)
);
CREATE INDEX user_images_by_hash ON user_images (hash);

-- What sessions can be scheduled from. The owner of a site's own templates is 0.
CREATE TABLE session_templates (
    site_id BIGINT NOT NULL REFERENCES sites (id),
    owner_id BIGINT NOT NULL,
    kind BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key BYTEA NOT NULL,
    record BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (site_id, owner_id, kind, name_key)
);

-- Support queues, who has which part in them, and which agents are whose.
CREATE TABLE support_queues (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    name TEXT NOT NULL,
    name_key BYTEA NOT NULL,
    modified_at BIGINT NOT NULL,
    UNIQUE (site_id, name_key)
);
CREATE TABLE support_queue_users (
    queue_id BIGINT NOT NULL REFERENCES support_queues (id),
    user_id BIGINT NOT NULL REFERENCES users (id),
    agent BIGINT NOT NULL,
    manager BIGINT NOT NULL,
    PRIMARY KEY (queue_id, user_id)
);
CREATE INDEX support_queue_users_by_user ON support_queue_users (user_id);
CREATE TABLE support_agents (
    manager_id BIGINT NOT NULL REFERENCES users (id),
    agent_id BIGINT NOT NULL REFERENCES users (id),
    PRIMARY KEY (manager_id, agent_id)
);
CREATE INDEX support_agents_by_agent ON support_agents (agent_id);

-- Who signed in or tried to, and what administrators changed. It outlives what it speaks of.
CREATE TABLE audit (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    address TEXT NOT NULL,
    action BIGINT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX audit_by_time ON audit (site_id, at, id);
CREATE INDEX audit_by_age ON audit (at);

-- Why a message of the outbox could not be delivered the last time.
ALTER TABLE outbox ADD COLUMN trouble TEXT;
CREATE INDEX outbox_due ON outbox (state, next_attempt_at, id);

-- Mails as a site words them, in place of those that come with the program.
CREATE TABLE mail_templates (
    site_id BIGINT NOT NULL REFERENCES sites (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    PRIMARY KEY (site_id, name, language)
);

-- Mails that are kept here in place of being sent, for those who test integrations.
CREATE TABLE mailbox (
    place BIGINT NOT NULL PRIMARY KEY,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    calendar TEXT,
    at BIGINT NOT NULL
);

-- Who may host is counted, against the site's limit.
CREATE INDEX users_by_use ON users (site_id, active, attendee_only);
