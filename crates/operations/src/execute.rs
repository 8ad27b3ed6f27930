//! How an operation is run: its handler, and the type-erased form that `table` keeps.

use std::any::Any;
use std::sync::Arc;

use api::envelope::Content;
use api::{Fault, Operation, fault};
use schema::Version;
use store::sites::Site;
use xml::{Reader, WriteChildren, Writer};

use crate::{Caller, Context, Passwords, Random, accounts};

/// A handler: ordinary synchronous code inside one serializable transaction.
pub trait Execute: Operation {
    /// Does it. May be run again when the transaction could not be committed; must not wait, hash, read files or touch
    /// the network.
    ///
    /// # Errors
    /// [`Stop`]; then nothing is kept.
    fn execute(&self, cx: &mut Context<'_>) -> Result<Self::Response, Stop>;
}

/// A handler with a part that is slow or must happen only once, and so runs before the transaction.
pub trait ExecutePrepared: Operation {
    /// What that part found.
    type Prepared: Send + Sync + 'static;

    /// The slow part, outside any transaction, on a thread that may block.
    ///
    /// # Errors
    /// A fault ends the operation.
    fn prepare(&self, means: &Means) -> Result<Self::Prepared, Fault>;

    /// As [`Execute::execute`], with what was prepared.
    ///
    /// # Errors
    /// [`Stop`]; then nothing is kept.
    fn execute(
        &self,
        prepared: &Self::Prepared,
        cx: &mut Context<'_>,
    ) -> Result<Self::Response, Stop>;
}

/// What [`ExecutePrepared::prepare`] works with.
pub struct Means {
    /// Keys, tickets and passwords come from here.
    pub random: Random,
    /// The site the request names.
    pub site: Arc<Site>,
    /// Who asks. Whoever may not do the operation at all is refused before anything slow is done for him.
    pub caller: Arc<Caller>,
    /// Hashes passwords, a few at a time.
    pub passwords: Passwords,
}

impl Means {
    /// The hash of a new password, when it is its turn.
    ///
    /// # Errors
    /// `ServerBusy` when too many others wait.
    pub fn hash(&self, password: &str) -> Result<String, Fault> {
        let hashed = self.passwords.hash_in_turn(password, &self.random);
        hashed.map_err(|_| fault!(ServerBusy).explained("too many passwords wait to be hashed"))
    }
}

/// Why an operation did not answer.
#[derive(Debug, Clone)]
pub enum Stop {
    /// The caller is told.
    Fault(Fault),
    /// The store failed: it may try again, the caller is told only that nothing was changed.
    Store(store::Error),
}

/// What an operation needs of its caller and of the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Nobody need sign in, credentials are not looked at; reads.
    Anyone,
    /// Credentials are checked when there are any, and who has none is told less; reads.
    AnyoneOrCaller,
    /// Credentials are checked when there are any; writes.
    SignIn,
    /// Reads.
    Read,
    /// Writes.
    Write,
}

/// One line of the table.
pub(crate) struct Entry {
    pub name: &'static str,
    pub package: &'static str,
    pub access: Access,
    pub declares: &'static [(&'static str, &'static str)],
    /// Whether there is anything to prepare.
    pub prepares: bool,
    read: fn(&mut Reader<'_>) -> Result<Arc<dyn Job>, xml::Error>,
}

impl Entry {
    /// Whether it reads a few rows by their keys, and so at once: lists do not.
    pub fn is_short_read(&self) -> bool {
        let reads = matches!(self.access, Access::Anyone | Access::AnyoneOrCaller | Access::Read);
        reads && !self.prepares && !self.name.starts_with("Lst")
    }

    /// Whether it writes for a caller, without preparation.
    pub fn is_plain_write(&self) -> bool {
        self.access == Access::Write && !self.prepares
    }

    /// The caller, as far as the operation looks at him.
    ///
    /// # Errors
    /// Why he could not sign in; `CredentialsMissing`, if it is not for everybody.
    pub fn permits(&self, caller: &Result<Arc<Caller>, Stop>) -> Result<Arc<Caller>, Stop> {
        if self.access == Access::Anyone {
            return Ok(Arc::default());
        }
        let caller = Arc::clone(caller.as_ref().map_err(Clone::clone)?);
        if matches!(self.access, Access::Read | Access::Write) {
            caller.user()?;
        }
        // SetUser sees to it that it is his password that he changes.
        if caller.must_change_password() && self.name != "SetUser" {
            return Err(fault!(PasswordExpired).into());
        }
        Ok(caller)
    }

    /// Reads the request that the cursor is in.
    pub fn read(&self, reader: &mut Reader<'_>) -> Result<Arc<dyn Job>, xml::Error> {
        // A Set… operation clears a text by sending it blank; elsewhere a blank text is one that was left out.
        reader.keep_blank_texts(self.name.starts_with("Set"));
        (self.read)(reader)
    }
}

/// A request that was read, ready to be run.
pub(crate) trait Job: Send + Sync {
    fn prepare(&self, means: &Means) -> Result<Prepared, Fault>;
    fn execute(&self, prepared: &Prepared, cx: &mut Context<'_>) -> Result<Content, Stop>;
}

/// What an operation prepared.
pub(crate) struct Prepared(Arc<dyn Any + Send + Sync>);

impl Prepared {
    /// That of an operation that prepares nothing.
    pub fn nothing() -> Prepared {
        Prepared(Arc::new(()))
    }
}

/// A table line for an operation that needs no preparation.
pub(crate) const fn entry<O: Execute>(access: Access) -> Entry {
    Entry {
        name: O::NAME,
        package: O::SERVICE.packages[0],
        access,
        declares: O::DECLARES,
        prepares: false,
        read: read_as::<O, Plain<O>>,
    }
}

/// A table line for an operation that needs preparation.
pub(crate) const fn prepared_entry<O: ExecutePrepared>(access: Access) -> Entry {
    Entry {
        name: O::NAME,
        package: O::SERVICE.packages[0],
        access,
        declares: O::DECLARES,
        prepares: true,
        read: read_as::<O, WithPreparation<O>>,
    }
}

struct Plain<O>(O);
struct WithPreparation<O>(O);

impl<O> From<O> for Plain<O> {
    fn from(request: O) -> Self {
        Plain(request)
    }
}

impl<O> From<O> for WithPreparation<O> {
    fn from(request: O) -> Self {
        WithPreparation(request)
    }
}

fn read_as<O: Operation, J: Job + From<O> + 'static>(
    reader: &mut Reader<'_>,
) -> Result<Arc<dyn Job>, xml::Error> {
    let mut request = O::default();
    reader.whole(&mut request)?;
    Ok(Arc::new(J::from(request)))
}

impl<O: Execute> Job for Plain<O> {
    fn prepare(&self, _means: &Means) -> Result<Prepared, Fault> {
        Ok(Prepared::nothing())
    }

    fn execute(&self, _prepared: &Prepared, cx: &mut Context<'_>) -> Result<Content, Stop> {
        let response = self.0.execute(cx)?;
        Ok(content::<O>(&response, cx))
    }
}

impl<O: ExecutePrepared> Job for WithPreparation<O> {
    fn prepare(&self, means: &Means) -> Result<Prepared, Fault> {
        Ok(Prepared(Arc::new(self.0.prepare(means)?)))
    }

    fn execute(&self, prepared: &Prepared, cx: &mut Context<'_>) -> Result<Content, Stop> {
        let Some(prepared) = prepared.0.downcast_ref::<O::Prepared>() else {
            return Err(Stop::Store(store::Error::corrupt(format!(
                "what was prepared for {}",
                O::NAME
            ))));
        };
        let response = self.0.execute(prepared, cx)?;
        Ok(content::<O>(&response, cx))
    }
}

fn content<O: Operation>(response: &O::Response, cx: &Context<'_>) -> Content {
    let Version(major, minor, patch) = accounts::version_of(cx.site);
    let mut writer = Writer::new((major, minor, patch));
    response.write_children(&mut writer);
    Content { type_name: O::RESPONSE_TYPE, xml: writer.finish() }
}

impl std::fmt::Display for Stop {
    /// In one line, for whoever may know everything: the log, the command line.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Stop::Fault(fault) => write!(f, "{}", fault.log_line()),
            Stop::Store(error) => write!(f, "{error}"),
        }
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Stop {
        Stop::Fault(fault)
    }
}

impl From<store::Error> for Stop {
    fn from(error: store::Error) -> Stop {
        Stop::Store(error)
    }
}

impl store::Failure for Stop {
    fn store_error(&self) -> Option<&store::Error> {
        match self {
            Stop::Fault(_) => None,
            Stop::Store(error) => Some(error),
        }
    }
}
