-- The same text runs on SQLite and on PostgreSQL.
-- Column types are BIGINT (integers, instants in seconds UTC, booleans 0/1), TEXT and BYTEA only.
-- A *_key column is the folded form of the text beside it, as UTF-8 bytes: bytes sort alike on every
-- engine and in every locale, texts do not.

CREATE TABLE sites (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key BYTEA NOT NULL UNIQUE,
    partner_id TEXT NOT NULL,
    api_version TEXT NOT NULL,
    active BIGINT NOT NULL,
    settings TEXT NOT NULL
);

CREATE TABLE users (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    web_ex_id TEXT NOT NULL,
    web_ex_id_key BYTEA NOT NULL,
    email TEXT NOT NULL,
    email_key BYTEA NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    active BIGINT NOT NULL,
    locked BIGINT NOT NULL,
    site_admin BIGINT NOT NULL,
    read_only_admin BIGINT NOT NULL,
    host BIGINT NOT NULL,
    attendee_only BIGINT NOT NULL,
    time_zone BIGINT NOT NULL,
    meeting_types TEXT NOT NULL,
    services BIGINT NOT NULL,
    scheduling_permission TEXT NOT NULL,
    personal_room TEXT,
    personal_room_key BYTEA UNIQUE,
    created_at BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    record BYTEA NOT NULL,
    UNIQUE (site_id, web_ex_id_key),
    UNIQUE (site_id, email_key)
);

CREATE TABLE tickets (
    hash BYTEA NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    user_id BIGINT NOT NULL REFERENCES users (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX tickets_by_user ON tickets (user_id);
CREATE INDEX tickets_by_expiry ON tickets (expires_at);

CREATE TABLE sessions (
    session_key BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    kind BIGINT NOT NULL,
    host_id BIGINT NOT NULL REFERENCES users (id),
    created_by BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key BYTEA NOT NULL,
    session_type BIGINT NOT NULL,
    listing BIGINT NOT NULL,
    password TEXT,
    starts_at BIGINT NOT NULL,
    starts_at_local BIGINT NOT NULL,
    time_zone BIGINT NOT NULL,
    duration_minutes BIGINT NOT NULL,
    open_time_seconds BIGINT NOT NULL,
    conf_id BIGINT NOT NULL,
    event_id BIGINT NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    host_key TEXT NOT NULL,
    guest_token TEXT NOT NULL UNIQUE,
    status BIGINT NOT NULL,
    host_joined BIGINT NOT NULL,
    participants_joined BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    record BYTEA NOT NULL
);
CREATE INDEX sessions_by_host ON sessions (site_id, host_id, starts_at, session_key, kind);
CREATE INDEX sessions_by_host_alone ON sessions (host_id);
CREATE INDEX sessions_by_start ON sessions (site_id, starts_at, session_key, kind);
CREATE INDEX sessions_by_name ON sessions (site_id, name_key, session_key, kind);
CREATE INDEX sessions_by_conf_id ON sessions (conf_id);
CREATE INDEX sessions_by_change ON sessions (site_id, modified_at, session_key);

CREATE TABLE session_links (
    token TEXT NOT NULL PRIMARY KEY,
    session_key BIGINT NOT NULL REFERENCES sessions (session_key),
    kind BIGINT NOT NULL,
    UNIQUE (session_key, kind)
);

CREATE TABLE attendees (
    id BIGINT NOT NULL PRIMARY KEY,
    session_key BIGINT NOT NULL REFERENCES sessions (session_key),
    list_position BIGINT NOT NULL,
    email TEXT NOT NULL,
    email_key BYTEA NOT NULL,
    web_ex_id TEXT,
    web_ex_id_key BYTEA,
    name TEXT NOT NULL,
    role BIGINT NOT NULL,
    record BYTEA NOT NULL
);
CREATE INDEX attendees_by_session ON attendees (session_key, list_position, id);
CREATE INDEX attendees_by_email ON attendees (email_key);
CREATE INDEX attendees_by_web_ex_id ON attendees (web_ex_id_key);

-- What must reach out after its transaction is kept. A message outlives what it speaks of.
CREATE TABLE outbox (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL,
    message TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    state BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    next_attempt_at BIGINT NOT NULL
);
CREATE INDEX outbox_pending ON outbox (state, created_at, id);
