-- What users are listed and looked up by besides their names.
ALTER TABLE users ADD COLUMN expires_at BIGINT;
ALTER TABLE users ADD COLUMN first_name_key BYTEA;
ALTER TABLE users ADD COLUMN last_name_key BYTEA;
ALTER TABLE users ADD COLUMN room_access_code BIGINT;
ALTER TABLE users ADD COLUMN room_host_pin TEXT;
ALTER TABLE users ADD COLUMN support_agent BIGINT NOT NULL DEFAULT 0;
ALTER TABLE users ADD COLUMN support_manager BIGINT NOT NULL DEFAULT 0;

-- No bytes, for those who were there before: no SQL folds names alike on every engine. The next change of such a user
-- writes them.
UPDATE users SET first_name_key = SUBSTR(web_ex_id_key, 1, 0), last_name_key = SUBSTR(web_ex_id_key, 1, 0);

CREATE UNIQUE INDEX users_by_access_code ON users (room_access_code);
CREATE INDEX users_by_first_name ON users (site_id, first_name_key, id);
CREATE INDEX users_by_last_name ON users (site_id, last_name_key, id);
CREATE INDEX users_by_registration ON users (site_id, created_at, id);
