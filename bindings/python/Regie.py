"""Makes the library natural in Python.

Nothing here knows the method or a field: all of it follows from the introspection data, so a type, a field or an error
that is added in C needs nothing here.

* What `get_target_date` gets and `set_target_date` sets, the property `target-date`, is the attribute `target_date`.
* Days are `datetime.date`, moments are `datetime.datetime` in UTC, codes may be given by their nick.
* Lists are sequences that add to the record that owns them and remove from it.
* Each code of the error domain is an exception: `Regie.ConflictError` is a `Regie.Error`, and that a `GLib.Error`.
* What cannot be stored is a `TypeError` or a `ValueError`, and the message never holds the value.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import collections.abc
import datetime
import functools
import json
import operator
import os
import os.path
import threading

from gi._gi import CallableInfo, CallbackInfo, Direction, ScopeType, TypeTag
from gi.module import get_introspection_module
from gi.overrides import override
from gi.repository import Gio, GLib, GObject

Regie = get_introspection_module('Regie')

__all__ = []

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
SECOND = datetime.timedelta(seconds=1)

# Looked up once: each look into these modules costs as much as a call.
Date, DateTime, Bytes = GLib.Date, GLib.DateTime, GLib.Bytes
new_date, new_time = Date.new_julian, DateTime.new_from_unix_utc


# Errors


def error_classes(codes):
    """The exception of the domain, and those below it by their code."""
    class Error(GLib.Error):
        """What can go wrong that a caller can act on. The codes are its attributes."""
        code = -1

        def __init__(self, message='', domain=GLib.quark_to_string(Regie.error_quark()), code=None):
            super().__init__(message, domain, type(self).code if code is None else code)

        def __str__(self):
            return self.message

        def __repr__(self):
            return f'Regie.{type(self).__name__}({self.message!r})'

    Error.__module__, Error.__qualname__ = Regie.__name__, 'Error'
    classes = {}
    for code in codes.__enum_values__.values():
        words = code.value_nick.split('-')
        setattr(Error, '_'.join(words).upper(), code)
        name = ''.join(map(str.capitalize, words)) + 'Error'
        classes[int(code)] = type(name, (Error,), {'__module__': Regie.__name__, 'code': int(code)})
    return Error, classes


Error, ERRORS = error_classes(Regie.Error)
DOMAIN = Error().domain
globals().update((error.__name__, error) for error in ERRORS.values())
__all__ += ['Error', *(error.__name__ for error in ERRORS.values())]


def own_error(error):
    """The exception to raise for a GLib.Error."""
    own = ERRORS.get(error.code) if error.domain == DOMAIN else None
    return own(error.message) if own else error


# Values on their way to C. PyGObject itself cuts a text at a NUL, takes 1.5 for 1, any object for a truth, any number
# for a code, and a text for a list of letters.


def wrong(name, expected, value):
    return TypeError(f'{name}: expected {expected}, not {type(value).__name__}')


def take_text(value, name):
    if value is None:
        return None
    if not isinstance(value, str):
        raise wrong(name, 'str', value)
    if '\0' in value:
        raise ValueError(f'{name}: a text has no NUL')
    return value


def take_path(value, name):
    return os.fspath(value) if isinstance(value, os.PathLike) else value


def take_texts(value, name):
    if value is None:
        return None
    if isinstance(value, (str, bytes)) or not isinstance(value, collections.abc.Iterable):
        raise wrong(name, 'texts', value)
    return [take_text(text, name) for text in value]


def take_truth(value, name):
    if not isinstance(value, bool):
        raise wrong(name, 'bool', value)
    return value


def number_taker(known):
    def take_number(value, name):
        try:
            number = operator.index(value)
        except TypeError:
            raise wrong(name, 'int', value) from None
        if number not in known:
            raise OverflowError(f'{name}: the number does not fit')
        return number
    return take_number


def take_date(value, name):
    if value is None or isinstance(value, Date):
        return value
    if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
        raise wrong(name, 'datetime.date', value)
    return new_date(value.toordinal())


def take_time(value, name):
    if value is None or isinstance(value, DateTime):
        return value
    if not isinstance(value, datetime.datetime):
        raise wrong(name, 'datetime.datetime', value)
    if value.utcoffset() is None:
        raise ValueError(f'{name}: a moment needs a time zone')
    elapsed = value - EPOCH
    return new_time(elapsed // SECOND).add(elapsed.microseconds)


def take_bytes(value, name):
    return Bytes.new(bytes(value)) if isinstance(value, (bytes, bytearray, memoryview)) else value


def take_file(value, name):
    return Gio.File.new_for_path(os.fspath(value)) if isinstance(value, (str, os.PathLike)) else value


def take_list(value, name):
    if value is None:
        return value
    if isinstance(value, List):
        return value.model
    if isinstance(value, (str, bytes)) or not isinstance(value, collections.abc.Iterable):
        raise wrong(name, 'a list', value)
    if isinstance(value, Gio.ListModel):
        return value
    items = list(value)
    for item in items:
        if not isinstance(item, Entity):
            raise wrong(name, 'records', item)
    kinds = {type(item) for item in items}
    made = Gio.ListStore.new(kinds.pop() if len(kinds) == 1 else Entity)
    made.splice(0, 0, items)
    return made


@functools.cache
def code_taker(kind):
    codes = {code.value_nick: code for code in kind.__enum_values__.values()}

    def take_code(value, name):
        if isinstance(value, str) and value in codes:
            return codes[value]
        if isinstance(value, kind):
            return value
        if isinstance(value, str):
            raise ValueError(f'{name}: not one of {", ".join(codes)}')
        raise wrong(name, f'Regie.{kind.__name__} or its nick', value)
    return take_code


@functools.cache
def flags_taker(kind):
    known = {flag.first_value_nick: flag for flag in kind.__flags_values__.values()}

    def take_flags(value, name):
        if isinstance(value, kind) or not isinstance(value, collections.abc.Iterable):
            return value
        flags = kind(0)
        for nick in [value] if isinstance(value, str) else value:
            if nick not in known:
                raise ValueError(f'{name}: not of {", ".join(known)}')
            flags |= known[nick]
        return flags
    return take_flags


class Raised(threading.local):
    """What functions of Python's raised while C called them, which cannot pass it on."""
    def __init__(self):
        self.errors = []


RAISED = Raised()


def raise_again():
    """Raises the first of them, now that C has returned."""
    errors, RAISED.errors = RAISED.errors, []
    raise errors[0]


def function_taker(gives, is_called_within=False):
    """For a function of Python's that C calls with its own values, within a call of C's or whenever it likes."""
    def take_function(value, name):
        if not callable(value):
            return value

        @functools.wraps(value)
        def called(*arguments):
            known = [give(argument) if give else argument for give, argument in zip(gives, arguments)]
            return value(*known, *arguments[len(known):])

        @functools.wraps(value)
        def caught(*arguments):
            try:
                return called(*arguments)
            except Exception as error:
                RAISED.errors.append(error)
        return caught if is_called_within else called
    return take_function


# Values on their way from C


def give_date(value):
    return None if value is None else datetime.date.fromordinal(value.get_julian())


def give_time(value):
    if value is None:
        return None
    return EPOCH + datetime.timedelta(seconds=value.to_unix(), microseconds=value.get_microsecond())


def give_bytes(value):
    return None if value is None else value.get_data()


def give_list(value):
    return None if value is None else List(value)


def results_giver(gives):
    """For a function that has results beside its own."""
    return lambda values: tuple(give(value) if give else value for give, value in zip(gives, values))


# Which of these a type of C needs

TAKES = {TypeTag.BOOLEAN: take_truth, TypeTag.UTF8: take_text, TypeTag.FILENAME: take_path}
for size in (8, 16, 32, 64):
    TAKES[getattr(TypeTag, f'INT{size}')] = number_taker(range(-2 ** (size - 1), 2 ** (size - 1)))
    TAKES[getattr(TypeTag, f'UINT{size}')] = number_taker(range(2 ** size))
NAMED_TAKES = {'GDate': take_date, 'GDateTime': take_time, 'GBytes': take_bytes, 'GFile': take_file,
               'GListModel': take_list}
NAMED_GIVES = {'GDate': give_date, 'GDateTime': give_time, 'GBytes': give_bytes, 'GListModel': give_list}


def named(kind):
    """What a type of C has a name for, if it is more than a number or a text."""
    return kind.get_interface() if kind.get_tag() == TypeTag.INTERFACE else None


def gtype(kind):
    info = named(kind)
    return GObject.TYPE_NONE if info is None or isinstance(info, CallbackInfo) else info.get_g_type()


def python_class(kind):
    return getattr(get_introspection_module(named(kind).get_namespace()), named(kind).get_name())


def is_texts(kind):
    return (kind.get_tag() == TypeTag.ARRAY and kind.is_zero_terminated()
            and kind.get_param_type(0).get_tag() == TypeTag.UTF8)


def take_function_for(argument):
    """What an argument that is a function needs. A function that is called once, later, is called by the main loop."""
    gives = [give_for(given.get_type()) for given in named(argument.get_type()).get_arguments()]
    is_called_within = argument.get_scope() != ScopeType.ASYNC
    return function_taker(gives, is_called_within) if is_called_within or any(gives) else None


def take_for(argument):
    kind = argument.get_type()
    if isinstance(named(kind), CallbackInfo):
        return take_function_for(argument)
    if gtype(kind).is_a(GObject.TYPE_ENUM):
        return code_taker(python_class(kind))
    if gtype(kind).is_a(GObject.TYPE_FLAGS):
        return flags_taker(python_class(kind))
    return take_texts if is_texts(kind) else TAKES.get(kind.get_tag()) or NAMED_TAKES.get(gtype(kind).name)


def give_for(kind):
    return tuple if is_texts(kind) else NAMED_GIVES.get(gtype(kind).name)


# Functions


def parameters(info):
    """The arguments that a function has in Python, in their order."""
    arguments = info.get_arguments()
    hidden = {argument.get_type().get_array_length() for argument in arguments}
    hidden.update(argument.get_destroy() for argument in arguments)
    return [argument for index, argument in enumerate(arguments)
            if index not in hidden and argument.get_direction() != Direction.OUT]


def left_out(known):
    """The flags that may be left out, as everything after them may."""
    found = {}
    for argument in reversed(known):
        if gtype(argument.get_type()).is_a(GObject.TYPE_FLAGS):
            found[argument.get_name()] = python_class(argument.get_type())(0)
        elif not argument.may_be_null():
            break
    return found


def give_all(info):
    """What makes the result of a function one of Python's, or None when it is that already."""
    own = give_for(info.get_return_type())
    outs = [argument for argument in info.get_arguments() if argument.get_direction() != Direction.IN]
    if not outs:
        return own
    gives = [give_for(argument.get_type()) for argument in outs]
    if info.get_return_type().get_tag() != TypeTag.VOID and not info.skip_return():
        gives.insert(0, own)
    if not any(gives):
        return None
    return gives[0] if len(gives) == 1 else results_giver(gives)


def no_argument(call, give):
    def adapted(self):
        return give(call(self))
    return adapted


def any_arguments(call, takes, defaults, give):
    def adapted(*arguments, **named):
        arguments = list(arguments)
        for index, name, take in takes:
            if index < len(arguments):
                arguments[index] = take(arguments[index], name)
            elif name in named:
                named[name] = take(named[name], name)
            elif name in defaults:
                named[name] = defaults[name]
        try:
            result = call(*arguments, **named)
        except GLib.Error as error:
            raise own_error(error) from None
        finally:
            if RAISED.errors:
                raise_again()
        return give(result) if give else result
    return adapted


def adapt(info, call):
    """A function that takes and gives values of Python's, or None when that of C does so itself."""
    known = parameters(info)
    takes = [(index + info.is_method(), argument.get_name(), take_for(argument))
             for index, argument in enumerate(known)]
    takes = [take for take in takes if take[2]]
    give, throws = give_all(info), info.can_throw_gerror()
    if not takes and not give and not throws:
        return None
    if info.is_method() and not known and not throws:
        adapted = no_argument(call, give)
    else:
        adapted = any_arguments(call, takes, left_out(known), give)
    adapted.__name__, adapted.__doc__ = info.__name__, info.__doc__
    return adapted


# Lists


write_columns = adapt(Regie.columns_to_bytes, Regie.columns_to_bytes)

# What JSON has no values for.
COLUMN_MAKERS = {'GDate': datetime.date.fromisoformat, 'GDateTime': datetime.datetime.fromisoformat}


class List(collections.abc.Sequence):
    """The records of a list. Those that a record owns are added to it, and removed from it, through this."""
    __slots__ = ('model', 'owner', 'adds', 'removes', 'name')
    __hash__ = None

    def __init__(self, model, owner=None, adds=None, removes=None, name='list'):
        """`model` is the Gio.ListModel behind it, which tells of changes; `name` the attribute that it is."""
        self.model, self.owner, self.adds, self.removes, self.name = model, owner, adds, removes, name

    def __len__(self):
        return self.model.get_n_items()

    def __getitem__(self, key):
        if isinstance(key, slice):
            return [self.model.get_item(index) for index in range(*key.indices(len(self)))]
        index = operator.index(key)
        if index < 0:
            index += len(self)
        item = self.model.get_item(index) if 0 <= index < 2 ** 32 else None
        if item is None:
            raise IndexError('list index out of range')
        return item

    def __iter__(self):
        """Goes over the items that the list has now, whatever happens to it on the way."""
        return iter(self[:])

    def __eq__(self, other):
        if not isinstance(other, (List, list, tuple)):
            return NotImplemented
        return len(self) == len(other) and all(map(operator.eq, self, other))

    def __iadd__(self, items):
        self.extend(items)
        return self

    def __repr__(self):
        shown = [repr(item) for item in self[:3]] + ['…'] * (len(self) > 3)
        return f'<Regie.List of {len(self)}: {", ".join(shown)}>' if shown else '<Regie.List of 0>'

    def append(self, item):
        self.extend([item])

    def extend(self, items):
        """Adds all of them to the end, or none when one of them does not belong here."""
        items = self.checked(items)
        for item in items:
            # Nothing but the variable of a caller holds what is new: only what others hold can be here already.
            if item.__grefcount__ > 1 and any(other is item for other in self):
                raise ValueError(f'{self.name}: this very record is in the list already')
        for item in items:
            self.adds(self.owner, item)

    def remove(self, item):
        """Removes this very item, or else the first that equals it."""
        there = [other for other in self if other is item] or [other for other in self if other == item]
        if self.removes is None:
            raise TypeError(f'{self.name}: this list is a result: nothing is removed from it')
        if not there:
            raise ValueError(f'{self.name}: not in this list')
        self.removes(self.owner, there[0])

    def clear(self):
        for item in self:
            self.remove(item)

    def columns(self, *names, secrets=False):
        """The values of fields of all records, a list for each name: one call into C, however long the list is.

        Days and moments are those of Python, codes are their nicks. Secrets have to be asked for.
        """
        kind = self.model.get_item_type()
        if kind.is_abstract():
            raise TypeError(f'{self.name}: columns are of records of one type')
        flags = Regie.WriteFlags.SECRETS if secrets else Regie.WriteFlags(0)
        found = json.loads(write_columns(self.model, dict.fromkeys(names), flags))
        for name, values in found.items():
            make = COLUMN_MAKERS.get(kind.pytype.find_property(name.replace('_', '-')).value_type.name)
            if make:
                found[name] = [value and make(value) for value in values]
        return found

    def checked(self, items):
        """Items that belong here."""
        kind, items = self.model.get_item_type().pytype, list(items)
        if self.adds is None:
            raise TypeError(f'{self.name}: this list is a result: nothing is added to it')
        for item in items:
            if not isinstance(item, kind):
                raise wrong(self.name, f'Regie.{kind.__name__}', item)
        if len(set(map(id, items))) < len(items):
            raise ValueError(f'{self.name}: the same record twice')
        return items


List.__module__ = Regie.__name__
__all__.append('List')


def singular(cls, name):
    """The word for one item of a list, as `add_x` and `remove_x` have it, if items can be added."""
    found, length = None, 0
    for word in (method[4:] for method in vars(cls) if method.startswith('add_')):
        common = len(os.path.commonprefix([name, word]))
        # Of `responsibilities` and `responsibility` all but the last letters; of `network` and `network_member` all. Of
        # two words that fit alike the shorter: the items of `regisseurs` are no `regisseur_gap`.
        if common >= min(len(name), len(word)) - 1 and (common, -len(word)) > (length, -len(found or '')):
            found, length = word, common
    return found


def list_attribute(cls, name, info):
    word = singular(cls, name)
    adds, removes = (vars(cls).get(f'{verb}_{word}') for verb in ('add', 'remove'))

    def get(self):
        return List(info(self), self, adds, removes, name)

    def set_all(self, items):
        there = get(self)
        items = there.checked(items)
        if len(items) != len(there) or not all(map(operator.is_, items, there)):
            there.clear()
            there.extend(items)

    get.__name__, get.__doc__ = info.__name__, info.__doc__
    setattr(cls, info.__name__, get)
    return property(get, set_all if adds and removes else None)


# Classes


def initialise(self, **values):
    """Makes an object of these values."""
    GObject.Object.__init__(self, **{name: values[name] for name in values if name in self._at_first})
    for name in values:
        if name in self._settable:
            setattr(self, name, values[name])
        elif name not in self._at_first:
            raise TypeError(f'{type(self).__name__} has no property {name} that can be set')


def set_attribute(self, name, value):
    """Sets a property. Any other name would be kept beside the object, and lost with it."""
    if name not in self._settable and type(self).__module__ == Regie.__name__:
        raise AttributeError(f'{type(self).__name__} has no property {name} that can be set', name=name, obj=self)
    GObject.Object.__setattr__(self, name, value)


def represent(self):
    """The type alone: everything else may be personal."""
    return f'<Regie.{type(self).__name__}>'


def setter(info):
    """The function of a property that sets it."""
    argument, = parameters(info)
    take, name = take_for(argument), argument.get_name()

    def set_one(self, value):
        info(self, take(value, name))
    return set_one if take else info


def attribute(cls, name, infos):
    """What a function `get_x` gets as the attribute x, and `set_x` sets, or None."""
    info = infos.get(f'get_{name}')
    # A method of that name comes first.
    if info is None or not info.is_method() or parameters(info) or info.can_throw_gerror() or hasattr(cls, name):
        return None
    if give_all(info) is give_list:
        return list_attribute(cls, name, info)
    return property(vars(cls)[f'get_{name}'], setter(infos[f'set_{name}']) if f'set_{name}' in infos else None)


def improve(cls):
    """Puts functions of Python before those of C that need it, and makes attributes of the others."""
    infos = {name: info for name, info in vars(cls).items() if isinstance(info, CallableInfo) and name[:3] != 'do_'}
    for name, info in infos.items():
        adapted = adapt(info, info if info.is_method() else getattr(cls, name))
        if adapted:
            setattr(cls, name, adapted if info.is_method() else staticmethod(adapted))
    own = {name[4:]: attribute(cls, name[4:], infos) for name in infos if name.startswith('get_')}
    for name in own:
        if own[name]:
            setattr(cls, name, own[name])
    cls._settable = getattr(cls, '_settable', frozenset()) | {name for name in own if own[name] and own[name].fset}
    cls._at_first = frozenset(spec.name.replace('-', '_') for spec in GObject.list_properties(cls)
                              if spec.flags & GObject.ParamFlags.CONSTRUCT_ONLY)
    if cls.__gtype__.parent == GObject.Object.__gtype__:
        cls.__init__, cls.__setattr__, cls.__repr__ = initialise, set_attribute, represent


improve(Regie.Entity)


@override
class Entity(Regie.Entity):

    def __eq__(self, other):
        return self.equal(other) if isinstance(other, Entity) else NotImplemented

    def unordered(self, other):
        """Records have no order: that of their places in memory would mean nothing."""
        return NotImplemented

    __lt__ = __le__ = __gt__ = __ge__ = unordered
    del unordered

    def __hash__(self):
        """Of type and id, since equal records have the same."""
        return hash((type(self), self.id))

    def __repr__(self):
        """Type and id: everything else may be personal."""
        return f'<Regie.{type(self).__name__}>' if self.id is None else f'<Regie.{type(self).__name__} {self.id!r}>'

    def copy(self):
        """A copy of the record and of all that it owns."""
        return self.dup()

    def __copy__(self):
        return self.dup()

    def __deepcopy__(self, memo):
        return self.dup()

    def to_json(self, flags=(), *, pretty=False, secrets=False):
        """The record as JSON: for people when pretty, and with what is secret, or kept but not known, only when asked for."""
        flags = flags_taker(Regie.WriteFlags)(flags, 'flags')
        if pretty:
            flags |= Regie.WriteFlags.PRETTY
        if secrets:
            flags |= Regie.WriteFlags.SECRETS
        return super().to_json(flags)

    @classmethod
    def from_json(cls, text, reader=None):
        """The record that JSON describes, which is text or bytes. A reader sets limits, or keeps unknown members."""
        if not isinstance(text, (str, bytes, bytearray, memoryview)):
            raise wrong('text', 'str or bytes', text)
        return cls._reader(reader).read_bytes(cls, text.encode() if isinstance(text, str) else text)

    def to_file(self, path, *, secrets, pretty=True):
        """Writes the record to a file that only its owner may read. It takes the place of another at once and whole.

        Whether secrets go with it has to be said: without them the file is not all of the record, and with them it is
        not for everyone.
        """
        text = self.to_json(pretty=pretty, secrets=secrets) + '\n'
        flags = GLib.FileSetContentsFlags.CONSISTENT | GLib.FileSetContentsFlags.DURABLE
        GLib.file_set_contents_full(os.fspath(path), text.encode(), flags, 0o600)

    @classmethod
    def from_file(cls, path, reader=None):
        """The record that a file with JSON describes. A reader sets limits, or keeps unknown members."""
        return cls._reader(reader).read_file(cls, path)

    @classmethod
    def _reader(cls, reader):
        if cls.__gtype__.is_abstract():
            raise TypeError('a record is of a type: Regie.Dossier, Regie.Method, …')
        return reader or Regie.Reader()


__all__.append('Entity')


def improve_all():
    values = {name: getattr(Regie, name) for name in dir(Regie)}
    for name, value in values.items():
        adapted = adapt(value, value) if isinstance(value, CallableInfo) else None
        if adapted:
            globals()[name] = adapted
            __all__.append(name)
    classes = {value for value in values.values() if isinstance(value, type) and issubclass(value, GObject.Object)}
    # Those above come before those below.
    for cls in sorted(classes - {Regie.Entity}, key=lambda cls: len(cls.__mro__)):
        improve(cls)


improve_all()
