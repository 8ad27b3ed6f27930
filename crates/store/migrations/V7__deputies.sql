-- Of all users of a site the few who let others schedule for them.
CREATE INDEX users_with_deputies ON users (site_id, web_ex_id_key) WHERE scheduling_permission <> '';
