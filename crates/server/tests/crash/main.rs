//! The binary `reconvene serve` and what must survive: killed at any moment, on a full disk, with a PostgreSQL that goes
//! away, and as two nodes on one database. docs/testing.md says how each is run for longer.

mod caller;
mod deployment;
mod disk;
mod expected;
mod history;
mod kept;
mod kills;
mod nodes;
mod postgres_lost;
mod program;
mod settings;
mod together;
