//! What waits in the store, and how much was done at once: for those who watch a server.

/// The upper bounds of the sizes of groups that are counted apart: how much shares one commit.
pub const GROUP_SIZES: [usize; 9] = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/// What the store's queues have seen since it was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statistics {
    /// The readers' queue on SQLite; on PostgreSQL that of all connections.
    pub reads: QueueStatistics,
    /// The writer's queue on SQLite; nothing on PostgreSQL, which has one queue for all.
    pub writes: Option<QueueStatistics>,
}

/// What one queue has seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueueStatistics {
    /// How much waits now.
    pub waiting: usize,
    /// How much was turned away because too much waited.
    pub refused: u64,
    /// How much was taken from it.
    pub taken: u64,
    /// How often something was taken from it, by how much it was: up to each of [`GROUP_SIZES`], and more than the last
    /// of the sizes before.
    pub groups: [u64; GROUP_SIZES.len()],
}

impl QueueStatistics {
    /// Counts a group that was taken.
    pub(crate) fn took(&mut self, count: usize) {
        if count == 0 {
            return;
        }
        self.taken += count as u64;
        let class = GROUP_SIZES.iter().position(|most| count <= *most);
        self.groups[class.unwrap_or(GROUP_SIZES.len() - 1)] += 1;
    }
}
