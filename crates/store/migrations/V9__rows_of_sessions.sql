-- What a session costs when it is scheduled, and when it is listed.

-- What lists tell of a session beside its columns; NULL where an earlier version wrote it: then its record tells.
ALTER TABLE sessions ADD COLUMN recurs BIGINT;
ALTER TABLE sessions ADD COLUMN registers BIGINT;

-- What its links have of their own, for they begin with its key. NULL where an earlier version wrote it: then session_links
-- has them.
ALTER TABLE sessions ADD COLUMN link_secrets TEXT;

-- A confID and a UUID begin with the key, too, and lead to it. Those of earlier versions do not.
DROP INDEX sessions_by_conf_id;
CREATE INDEX sessions_by_conf_id ON sessions (conf_id) WHERE link_secrets IS NULL;

-- Of all sessions few go on at a time.
CREATE INDEX sessions_that_go_on ON sessions (site_id, starts_at, session_key, kind) WHERE status = 1;

-- Most attendees name no account, and most host nothing.
DROP INDEX attendees_by_web_ex_id;
CREATE INDEX attendees_by_web_ex_id ON attendees (web_ex_id_key) WHERE web_ex_id_key IS NOT NULL;
CREATE INDEX attendees_who_host ON attendees (session_key, list_position, id) WHERE role = 2;

-- outbox_due leads to the same rows; there are few, for they are deleted when they are delivered.
DROP INDEX outbox_pending;
