-- Sessions of every kind, and what their hosts keep beside them.

-- In which of a session's lists somebody stands.
ALTER TABLE attendees ADD COLUMN part BIGINT NOT NULL DEFAULT 0;

-- What a kind of session is found and sorted by beside the columns: the account and opportunity of a sales session, the
-- program of an event.
CREATE TABLE session_terms (
    session_key BIGINT NOT NULL REFERENCES sessions (session_key),
    term BIGINT NOT NULL,
    value_key BYTEA NOT NULL,
    PRIMARY KEY (session_key, term)
);
CREATE INDEX session_terms_by_value ON session_terms (term, value_key);

-- The picture of a session's page.
CREATE TABLE session_images (
    session_key BIGINT NOT NULL PRIMARY KEY REFERENCES sessions (session_key),
    hash BYTEA NOT NULL REFERENCES images (hash),
    modified_at BIGINT NOT NULL
);
CREATE INDEX session_images_by_hash ON session_images (hash);

-- What groups events that belong together.
CREATE TABLE programs (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    host_id BIGINT NOT NULL REFERENCES users (id),
    name TEXT NOT NULL,
    name_key BYTEA NOT NULL,
    listing BIGINT NOT NULL,
    expected_enrollment TEXT NOT NULL,
    budget TEXT NOT NULL,
    after_enrollment_url TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (site_id, name_key)
);

-- Address books, of users and of whole sites, whose owner is 0; and the lists of contacts in them.
CREATE TABLE contacts (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    owner_id BIGINT NOT NULL,
    name_key BYTEA NOT NULL,
    email_key BYTEA NOT NULL,
    record BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX contacts_by_owner ON contacts (site_id, owner_id, name_key, id);
CREATE TABLE dist_lists (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    owner_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key BYTEA NOT NULL,
    description TEXT,
    created_at BIGINT NOT NULL,
    UNIQUE (site_id, owner_id, name_key)
);
CREATE TABLE dist_list_contacts (
    dist_list_id BIGINT NOT NULL REFERENCES dist_lists (id),
    contact_id BIGINT NOT NULL REFERENCES contacts (id),
    PRIMARY KEY (dist_list_id, contact_id)
);
CREATE INDEX dist_list_contacts_by_contact ON dist_list_contacts (contact_id);

-- What is sold, to whom, and what may come of it.
CREATE TABLE sales_accounts (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    owner_id BIGINT NOT NULL REFERENCES users (id),
    name TEXT,
    name_key BYTEA NOT NULL,
    external_id TEXT,
    external_system BIGINT,
    parent_id BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX sales_accounts_by_owner ON sales_accounts (site_id, owner_id, name_key, id);
CREATE TABLE sales_opportunities (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    owner_id BIGINT NOT NULL REFERENCES users (id),
    account_id BIGINT REFERENCES sales_accounts (id),
    name TEXT,
    name_key BYTEA NOT NULL,
    external_id TEXT,
    external_system BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX sales_opportunities_by_owner ON sales_opportunities (site_id, owner_id, name_key, id);
CREATE INDEX sales_opportunities_by_account ON sales_opportunities (account_id);
CREATE TABLE sales_products (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    name TEXT,
    name_key BYTEA NOT NULL,
    description TEXT,
    description_key BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX sales_products_by_name ON sales_products (site_id, name_key, id);

-- What a session is like that a host starts at once.
CREATE TABLE one_click_settings (
    user_id BIGINT NOT NULL PRIMARY KEY REFERENCES users (id),
    site_id BIGINT NOT NULL REFERENCES sites (id),
    record BYTEA NOT NULL,
    modified_at BIGINT NOT NULL
);

-- Phone numbers that sessions called back, by digits alone.
CREATE TABLE callbacks (
    id BIGINT NOT NULL PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES sites (id),
    session_key BIGINT NOT NULL REFERENCES sessions (session_key),
    number TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX callbacks_by_number ON callbacks (site_id, number, at);
CREATE INDEX callbacks_by_session ON callbacks (session_key);
