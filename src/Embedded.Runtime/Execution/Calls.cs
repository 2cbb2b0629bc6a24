using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A method call in compiled code, with what it found the last time.</summary>
internal sealed class MethodSite(string name)
{
    public readonly string Name = name;

    public Entry? Cache;

    /// <summary>What it found for another class before: many calls meet two classes in turns.</summary>
    public Entry? Other;

    public void Remember(Entry entry)
    {
        Other = Cache;
        Cache = entry;
    }

    internal sealed class Entry(PhpClass type, PhpClass? scope, RoutineInfo routine, bool isStatic)
    {
        public readonly PhpClass Type = type;
        public readonly PhpClass? Scope = scope;
        public readonly RoutineInfo Routine = routine;
        public readonly bool IsStatic = isStatic;

        public bool IsFor(PhpClass type, PhpClass? scope) => ReferenceEquals(Type, type) && ReferenceEquals(Scope, scope);
    }
}

/// <summary>Calls, as compiled code makes them.</summary>
internal static partial class Calls
{
    /// <summary>What <c>$target-&gt;name()</c> calls.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RoutineInfo Method(PhpValue target, MethodSite site, PhpClass? scope, Frame frame, out object? self)
    {
        if (target.AsPhpObject is { } o && site.Cache is { IsStatic: false } cache && cache.IsFor(o.Class, scope))
        {
            self = o;
            return cache.Routine;
        }

        return MethodSlow(target, site, scope, frame, out self);
    }

    private static RoutineInfo MethodSlow(PhpValue target, MethodSite site, PhpClass? scope, Frame frame, out object? self)
    {
        target = target.GetValue();
        if (target._obj is not PhpObject o)
        {
            if (target.IsObject && PhpClass.Of(target.Object) is { } resourceType)
            {
                throw PhpException.ErrorException($"Call to undefined method {resourceType.Name}::{Convert.Shown(site.Name)}()");
            }

            throw PhpException.ErrorException($"Call to a member function {Convert.Shown(site.Name)}() on {Convert.TypeNameForMessage(target)}");
        }

        if (site.Other is { IsStatic: false } other && other.IsFor(o.Class, scope))
        {
            site.Remember(other);
            self = o;
            return other.Routine;
        }

        if (o is PhpClosure closure && site.Name.Equals("__invoke", StringComparison.OrdinalIgnoreCase))
        {
            self = closure.SelfForCall;
            return closure.Routine;
        }

        var method = Methods.Find(o.Class, site.Name, scope);
        if (method is null || !method.IsVisibleFrom(scope) || method.IsAbstract)
        {
            self = o;
            return Methods.Resolve(o, site.Name, scope);
        }

        site.Remember(new MethodSite.Entry(o.Class, scope, method.Routine, method.IsStatic));
        self = method.IsStatic ? o.Class : o;
        return method.Routine;
    }

    /// <summary>What <c>$target-&gt;$name()</c> calls: the name has to be a string.</summary>
    public static RoutineInfo DynamicMethod(PhpValue target, PhpValue name, PhpClass? scope, Frame frame, out object? self)
    {
        name = name.GetValue();
        if (!name.IsStringValue)
        {
            throw PhpException.ErrorException("Method name must be a string");
        }

        return MethodSlow(target, new MethodSite(name.StringValue.ToString()), scope, frame, out self);
    }

    /// <summary>What <c>Class::name()</c> calls. <paramref name="forward"/>: self, parent and static keep what static means.</summary>
    public static RoutineInfo StaticMethod(PhpClass type, MethodSite site, PhpClass? scope, Frame frame, bool forward, out object? self)
    {
        if (site.Cache is { } cache && cache.IsFor(type, scope))
        {
            if (cache.IsStatic)
            {
                self = CalledClass(type, frame, forward);
                return cache.Routine;
            }

            if (frame.This is { } current && current.Class.IsSubclassOf(type))
            {
                self = current;
                return cache.Routine;
            }
        }

        return StaticMethodSlow(type, site, scope, frame, forward, out self);
    }

    private static PhpClass CalledClass(PhpClass type, Frame frame, bool forward)
        => forward && frame.StaticClass is { } late && late.IsSubclassOf(type) ? late : type;

    private static RoutineInfo StaticMethodSlow(PhpClass type, MethodSite site, PhpClass? scope, Frame frame, bool forward, out object? self)
    {
        string name = site.Name;
        var method = Methods.Find(type, name, scope);
        var current = frame.This;
        bool related = current is not null && current.Class.IsSubclassOf(type);
        if (method is not null && method.IsVisibleFrom(scope))
        {
            if (method.IsStatic)
            {
                self = CalledClass(type, frame, forward);
                if (method.IsAbstract)
                {
                    throw PhpException.ErrorException($"Cannot call abstract method {method.DeclaringClass.Name}::{method.Name}()");
                }

                if (method.DeclaringClass.IsTrait)
                {
                    frame.Context.Deprecated($"Calling static trait method {method.DeclaringClass.Name}::{method.Name} is deprecated, it should only be called on a class using the trait");
                    return method.Routine;
                }

                site.Cache = new MethodSite.Entry(type, scope, method.Routine, isStatic: true);
                return method.Routine;
            }

            if (!related)
            {
                throw PhpException.ErrorException($"Non-static method {method.DeclaringClass.Name}::{method.Name}() cannot be called statically");
            }

            if (method.IsAbstract)
            {
                throw PhpException.ErrorException($"Cannot call abstract method {method.DeclaringClass.Name}::{method.Name}()");
            }

            site.Cache = new MethodSite.Entry(type, scope, method.Routine, isStatic: false);
            self = current;
            return method.Routine;
        }

        if (related && type.MagicCall is { } call)
        {
            self = current;
            return new MagicCallRoutine(call, name);
        }

        if (type.MagicCallStatic is { } callStatic)
        {
            self = CalledClass(type, frame, forward);
            return new MagicCallRoutine(callStatic, name);
        }

        if (name.Equals("__construct", StringComparison.OrdinalIgnoreCase) && method is null)
        {
            throw PhpException.ErrorException("Cannot call constructor");
        }

        throw Methods.Undefined(type, name, scope, isStatic: true);
    }

    /// <summary>What <c>Class::$name()</c> calls: the name may be a string or a closure.</summary>
    public static RoutineInfo DynamicStaticMethod(PhpClass type, PhpValue name, PhpClass? scope, Frame frame, bool forward, out object? self)
    {
        name = name.GetValue();
        return name.IsStringValue
            ? StaticMethodSlow(type, new MethodSite(name.StringValue.ToString()), scope, frame, forward, out self)
            : throw PhpException.ErrorException("Method name must be a string");
    }

    /// <summary>What <c>$callee()</c> calls.</summary>
    public static RoutineInfo Callee(PhpValue callee, Frame frame, out object? self)
    {
        callee = callee.GetValue();
        if (callee._obj is PhpClosure closure)
        {
            self = closure.SelfForCall;
            return closure.Routine;
        }

        var bound = Callables.Resolve(frame.Context, callee);
        self = bound.Self;
        return bound.Routine;
    }
}

/// <summary>Arguments of a call with spread or named ones, in the making.</summary>
internal sealed class ArgumentList
{
    public readonly List<PhpValue> Positional = [];

    public PhpArray? Named;

    /// <summary>Whether the code that calls declares strict_types.</summary>
    public bool IsStrict { get; init; }

    public int Count => Positional.Count;

    public PhpValue[] ToArray() => [.. Positional];

    public void Add(PhpValue value) => Positional.Add(value);

    public void AddNamed(string name, PhpValue value)
    {
        Named ??= [];
        var key = new IntStringKey(name);
        if (Named.ContainsKey(key))
        {
            throw PhpException.ErrorException($"Named parameter ${name} overwrites previous argument");
        }

        Named.SetItemRaw(key, value);
    }

    public void Spread(PhpValue source, RoutineInfo routine, Frame frame)
    {
        source = source.GetValue();
        if (source.IsArray)
        {
            foreach (var (key, value) in source.Array)
            {
                AddSpread(PhpValue.Create(key), value, routine);
            }

            return;
        }

        if (source._obj is PhpObject o && o.Class.IsSubclassOf(CoreClasses.Traversable))
        {
            var cursor = Iteration.Start(source, frame, byRef: false);
            while (cursor.MoveNext())
            {
                AddSpread(cursor.Key, cursor.Value, routine);
            }

            return;
        }

        throw PhpException.TypeErrorException("Only arrays and Traversables can be unpacked");
    }

    private List<PhpAlias>? _references;

    /// <summary>As <see cref="Spread"/>, where elements of the array in a variable may be wanted as references.</summary>
    public void SpreadVariable(ref PhpValue variable, RoutineInfo routine, Frame frame)
    {
        if (!variable.GetValue().IsArray)
        {
            Spread(variable, routine, frame);
            return;
        }

        ref PhpValue place = ref variable.IsAlias ? ref variable.Alias._value : ref variable;
        int position = Positional.Count;
        foreach (var (key, value) in place.Array.DeepCopy())
        {
            bool byRef = key.IsString ? Calls.IsNamedByRef(routine, key.ToString()) : routine.IsByRef(position++);
            if (byRef)
            {
                var alias = place.Array.EnsureItemAlias(key);
                (_references ??= []).Add(alias);
                AddSpread(PhpValue.Create(key), alias, routine);
            }
            else
            {
                AddSpread(PhpValue.Create(key), value, routine);
            }
        }
    }

    /// <summary>The call is over: what were elements of an array are again, where nothing kept the references.</summary>
    public void ReleaseReferences()
    {
        foreach (var alias in _references ?? [])
        {
            alias._holders--;
        }
    }

    private void AddSpread(PhpValue key, PhpValue value, RoutineInfo routine)
    {
        if (key.IsStringValue)
        {
            AddNamed(key.StringValue.ToString(), value.IsAlias && _references is not null ? value : value.DeepCopy());
            return;
        }

        if (Named is not null)
        {
            throw PhpException.ErrorException("Cannot use positional argument after named argument during unpacking");
        }

        Positional.Add(routine.IsByRef(Positional.Count) ? Variables.ToAlias(value) : value.DeepCopy());
    }
}
