//! What the service manager hears: that the server is ready, that it stops, that it still works.

use operations::{Service, Stop};
use sd_notify::NotifyState;

/// The server is ready.
pub fn ready() {
    tell(NotifyState::Ready);
}

/// The server stops.
pub fn stopping() {
    tell(NotifyState::Stopping);
}

/// Tells it twice in each span that the manager allows, as long as the store answers. For ever: to be spawned.
pub async fn keep_alive(service: Service) {
    let Some(span) = sd_notify::watchdog_enabled() else { return };
    let mut ticks = tokio::time::interval(span / 2);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        match service.store().read(|_| Ok::<_, Stop>(())).await {
            // One that is busy works.
            Ok(()) | Err(Stop::Store(store::Error::Overloaded)) => tell(NotifyState::Watchdog),
            // A database elsewhere that is away does not come back by a restart of this.
            Err(Stop::Store(store::Error::Unreachable { message })) => {
                tracing::warn!("the database cannot be reached: {message}");
                tell(NotifyState::Watchdog);
            }
            Err(stop) => tracing::error!("the watchdog is not told: {stop}"),
        }
    }
}

/// Without a manager nobody is told.
fn tell(state: NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!("the service manager cannot be told: {error}");
    }
}
