-- On SQLite a table is a tree by the places of its rows. Keys that are drawn by chance must not be those places: each new row
-- would be written into a page of its own, and split it. Here rows stand in the order in which they were made, and their
-- keys have an index.

CREATE TABLE new_sessions (
    session_key BIGINT NOT NULL UNIQUE,
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
    uuid TEXT NOT NULL,
    host_key TEXT NOT NULL,
    guest_token TEXT NOT NULL,
    status BIGINT NOT NULL,
    host_joined BIGINT NOT NULL,
    participants_joined BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    recurs BIGINT,
    registers BIGINT,
    link_secrets TEXT,
    -- Last: it is long, and lists do not read so far.
    record BYTEA NOT NULL
);
INSERT INTO new_sessions (session_key, site_id, kind, host_id, created_by, name, name_key, session_type, listing, password,
    starts_at, starts_at_local, time_zone, duration_minutes, open_time_seconds, conf_id, event_id, uuid, host_key,
    guest_token, status, host_joined, participants_joined, created_at, modified_at, recurs, registers, link_secrets, record)
    SELECT session_key, site_id, kind, host_id, created_by, name, name_key, session_type, listing, password,
    starts_at, starts_at_local, time_zone, duration_minutes, open_time_seconds, conf_id, event_id, uuid, host_key,
    guest_token, status, host_joined, participants_joined, created_at, modified_at, recurs, registers, link_secrets, record
    FROM sessions;
DROP TABLE sessions;
ALTER TABLE new_sessions RENAME TO sessions;
CREATE INDEX sessions_by_host ON sessions (host_id, site_id, starts_at, session_key, kind);
CREATE INDEX sessions_by_start ON sessions (site_id, starts_at, session_key, kind);
CREATE INDEX sessions_by_name ON sessions (site_id, name_key, session_key, kind);
CREATE INDEX sessions_by_conf_id ON sessions (conf_id) WHERE link_secrets IS NULL;
CREATE INDEX sessions_by_uuid ON sessions (uuid) WHERE link_secrets IS NULL;
CREATE INDEX sessions_that_go_on ON sessions (site_id, starts_at, session_key, kind) WHERE status = 1;
CREATE INDEX sessions_by_change ON sessions (site_id, modified_at, session_key);

CREATE TABLE new_attendees (
    id BIGINT NOT NULL UNIQUE,
    session_key BIGINT NOT NULL REFERENCES sessions (session_key),
    list_position BIGINT NOT NULL,
    email TEXT NOT NULL,
    email_key BYTEA NOT NULL,
    web_ex_id TEXT,
    web_ex_id_key BYTEA,
    name TEXT NOT NULL,
    role BIGINT NOT NULL,
    record BYTEA NOT NULL,
    part BIGINT NOT NULL
);
INSERT INTO new_attendees (id, session_key, list_position, email, email_key, web_ex_id, web_ex_id_key, name, role, record, part)
    SELECT id, session_key, list_position, email, email_key, web_ex_id, web_ex_id_key, name, role, record, part
    FROM attendees;
DROP TABLE attendees;
ALTER TABLE new_attendees RENAME TO attendees;
CREATE INDEX attendees_by_session ON attendees (session_key, list_position, id);
CREATE INDEX attendees_by_email ON attendees (email_key);
CREATE INDEX attendees_by_web_ex_id ON attendees (web_ex_id_key) WHERE web_ex_id_key IS NOT NULL;
CREATE INDEX attendees_who_host ON attendees (session_key, list_position, id) WHERE role = 2;

-- How often users and sites were changed, by whomever: what a connection has read of them holds until then.
CREATE TABLE account_changes (count BIGINT NOT NULL);
INSERT INTO account_changes (count) VALUES (0);
CREATE TRIGGER user_added AFTER INSERT ON users BEGIN
    UPDATE account_changes SET count = count + 1;
END;
CREATE TRIGGER user_changed AFTER UPDATE ON users BEGIN
    UPDATE account_changes SET count = count + 1;
END;
CREATE TRIGGER user_deleted AFTER DELETE ON users BEGIN
    UPDATE account_changes SET count = count + 1;
END;
CREATE TRIGGER site_added AFTER INSERT ON sites BEGIN
    UPDATE account_changes SET count = count + 1;
END;
CREATE TRIGGER site_changed AFTER UPDATE ON sites BEGIN
    UPDATE account_changes SET count = count + 1;
END;
CREATE TRIGGER site_deleted AFTER DELETE ON sites BEGIN
    UPDATE account_changes SET count = count + 1;
END;
