-- The tracking codes of sessions, by which lists are sorted.
CREATE TABLE session_tracking (
    session_key BIGINT NOT NULL REFERENCES sessions (session_key),
    code BIGINT NOT NULL,
    value_key BYTEA NOT NULL,
    PRIMARY KEY (session_key, code)
);
