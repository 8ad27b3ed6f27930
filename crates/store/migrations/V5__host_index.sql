-- One index for both: the sessions of a host in order, and whether a user hosts any.
DROP INDEX sessions_by_host;
DROP INDEX sessions_by_host_alone;
CREATE INDEX sessions_by_host ON sessions (host_id, site_id, starts_at, session_key, kind);
