using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A method call in compiled code, with what it found the last time.</summary>
internal sealed class MethodSite(string name)
{
    public readonly string Name = name;

    public Entry? Cache;

    internal sealed class Entry(PhpClass type, PhpClass? scope, RoutineInfo routine, bool isStatic)
    {
        public readonly PhpClass Type = type;
        public readonly PhpClass? Scope = scope;
        public readonly RoutineInfo Routine = routine;
        public readonly bool IsStatic = isStatic;
    }
}

/// <summary>Calls, as compiled code makes them.</summary>
internal static class Calls
{
    /// <summary>What <c>$target-&gt;name()</c> calls.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RoutineInfo Method(PhpValue target, MethodSite site, PhpClass? scope, Frame frame, out object? self)
    {
        if (target._obj is PhpObject o && site.Cache is { IsStatic: false } cache && ReferenceEquals(cache.Type, o.Class) && ReferenceEquals(cache.Scope, scope))
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
                throw PhpException.ErrorException($"Call to undefined method {resourceType.Name}::{site.Name}()");
            }

            throw PhpException.ErrorException($"Call to a member function {site.Name}() on {Convert.TypeNameForMessage(target)}");
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

        site.Cache = new MethodSite.Entry(o.Class, scope, method.Routine, method.IsStatic);
        self = method.IsStatic ? o.Class : o;
        return method.Routine;
    }

    /// <summary>What <c>$target-&gt;$name()</c> calls: the name may be a string or itself callable.</summary>
    public static RoutineInfo DynamicMethod(PhpValue target, PhpValue name, PhpClass? scope, Frame frame, out object? self)
    {
        name = name.GetValue();
        if (!name.IsStringValue)
        {
            if (name._obj is PhpClosure closure)
            {
                self = closure.SelfForCall;
                return closure.Routine;
            }

            throw PhpException.ErrorException("Method name must be a string");
        }

        return MethodSlow(target, new MethodSite(name.StringValue.ToString()), scope, frame, out self);
    }

    /// <summary>What <c>Class::name()</c> calls. <paramref name="forward"/>: self, parent and static keep what static means.</summary>
    public static RoutineInfo StaticMethod(PhpClass type, string name, PhpClass? scope, Frame frame, bool forward, out object? self)
    {
        var method = Methods.Find(type, name, scope);
        var current = frame.This;
        bool related = current is not null && current.Class.IsSubclassOf(type);
        if (method is not null && method.IsVisibleFrom(scope))
        {
            if (method.IsStatic)
            {
                self = forward && frame.StaticClass is { } late && late.IsSubclassOf(type) ? late : type;
                return method.IsAbstract ? throw PhpException.ErrorException($"Cannot call abstract method {method.DeclaringClass.Name}::{method.Name}()") : method.Routine;
            }

            if (!related)
            {
                throw PhpException.ErrorException($"Non-static method {method.DeclaringClass.Name}::{method.Name}() cannot be called statically");
            }

            if (method.IsAbstract)
            {
                throw PhpException.ErrorException($"Cannot call abstract method {method.DeclaringClass.Name}::{method.Name}()");
            }

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
            self = forward && frame.StaticClass is { } late && late.IsSubclassOf(type) ? late : type;
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
        if (name.IsStringValue)
        {
            return StaticMethod(type, name.StringValue.ToString(), scope, frame, forward, out self);
        }

        return Callee(name, frame, out self);
    }

    /// <summary>Whether a named argument is taken by reference.</summary>
    public static bool IsNamedByRef(RoutineInfo routine, string name)
    {
        foreach (var p in routine.Parameters)
        {
            if (p.Name == name)
            {
                return p.IsByRef;
            }
        }

        return false;
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

    /// <summary>Calls with any number of arguments.</summary>
    public static PhpValue CallArray(RoutineInfo routine, Context ctx, object? self, PhpValue[] arguments) => routine.Call(ctx, self, arguments);

    /// <summary>The Error for an argument that is no variable where a reference is wanted.</summary>
    public static Exception CannotPass(Frame frame, string function, int index)
    {
        var routine = frame.Context.GetDeclaredFunction(function);
        string name = routine is not null && index < routine.Parameters.Count ? $" (${routine.Parameters[index].Name})" : "";
        return PhpException.ErrorException($"{routine?.Name ?? function}(): Argument #{index + 1}{name} cannot be passed by reference");
    }

    /// <summary>Throws where an argument that is no variable goes to a parameter that takes references.</summary>
    public static void RefuseReference(Frame frame, RoutineInfo routine, int index)
    {
        if (routine.IsByRef(index))
        {
            throw Refused(routine, index);
        }
    }

    private static Exception Refused(RoutineInfo routine, int index)
    {
        string name = index < routine.Parameters.Count ? $" (${routine.Parameters[index].Name})" : "";
        return PhpException.ErrorException($"{routine.FullName}(): Argument #{index + 1}{name} cannot be passed by reference");
    }

    /// <summary>Calls a function from code with strict_types.</summary>
    public static PhpValue CallStrict(RoutineInfo routine, Context ctx, object? self, PhpValue[] arguments)
    {
        if (routine is LibraryRoutine)
        {
            StrictCall.Check(ctx, routine, arguments);
        }

        return routine.Call(ctx, self, arguments);
    }

    /// <summary>Calls with spread or named arguments.</summary>
    public static PhpValue CallList(RoutineInfo routine, Context ctx, object? self, ArgumentList arguments)
        => arguments.Named is null ? routine.Call(ctx, self, arguments.ToArray()) : CallNamed(routine, ctx, self, arguments);

    private static PhpValue CallNamed(RoutineInfo routine, Context ctx, object? self, ArgumentList arguments)
    {
        var positions = arguments.Positional;
        var parameters = routine.Parameters;
        PhpArray? extra = null;
        bool variadic = parameters.Count > 0 && parameters[^1].IsVariadic;
        bool collects = routine is MagicCallRoutine;
        foreach (var (name, value) in arguments.Named!)
        {
            string key = name.ToString();
            int at = -1;
            for (int i = 0; i < parameters.Count; i++)
            {
                if (!parameters[i].IsVariadic && parameters[i].Name == key)
                {
                    at = i;
                    break;
                }
            }

            if (at < 0)
            {
                if (!variadic && !collects)
                {
                    throw PhpException.ErrorException($"Unknown named parameter ${key}");
                }

                (extra ??= []).SetItemRaw(name, value);
                continue;
            }

            while (positions.Count <= at)
            {
                positions.Add(PhpValue.Undefined);
            }

            if (!positions[at].IsUndefined)
            {
                throw PhpException.ErrorException($"Named parameter ${key} overwrites previous argument");
            }

            positions[at] = routine.IsByRef(at) ? Variables.ToAlias(value) : value;
        }

        if (routine is not UserFunction user)
        {
            for (int i = 0; i < positions.Count; i++)
            {
                if (positions[i].IsUndefined && i < parameters.Count)
                {
                    if (!parameters[i].IsOptional)
                    {
                        throw PhpException.ArgumentCountErrorException($"{routine.FullName}(): Argument #{i + 1} (${parameters[i].Name}) not passed");
                    }

                    positions[i] = routine is NativeMethod ? PhpValue.Undefined : DefaultValues.Parse(ctx, parameters[i].Default);
                }
            }

            return routine.Call(ctx, self, positions.ToArray());
        }

        for (int i = 0; i < positions.Count && i < user.Template.RequiredCount; i++)
        {
            if (positions[i].IsUndefined && !parameters[i].IsOptional)
            {
                throw PhpException.ArgumentCountErrorException($"{routine.FullName}(): Argument #{i + 1} (${parameters[i].Name}) not passed");
            }
        }

        if (extra is not null)
        {
            while (positions.Count < parameters.Count - 1)
            {
                positions.Add(PhpValue.Undefined);
            }

            // The code of a variadic function finds them behind the positional ones.
            ctx.PendingNamed = extra;
        }

        return routine.Call(ctx, self, positions.ToArray());
    }

    /// <summary>The rest parameter of a call.</summary>
    public static PhpValue Variadic(Frame frame, PhpValue[] arguments, int from, int declared)
    {
        int count = Math.Max(frame.Argc, from);
        var rest = new PhpArray(Math.Max(0, count - from));
        for (int i = from; i < count && i < arguments.Length; i++)
        {
            if (!arguments[i].IsUndefined)
            {
                Releasing.Append(rest, arguments[i]);
            }
        }

        _ = declared;
        if (frame.Context.PendingNamed is { } named)
        {
            frame.Context.PendingNamed = null;
            foreach (var (key, value) in named)
            {
                Releasing.SetNew(rest, key, value);
            }
        }

        return rest;
    }

    /// <summary>func_get_args().</summary>
    public static PhpValue AllArguments(Frame frame, PhpValue[] arguments)
    {
        var all = new PhpArray(frame.Argc);
        for (int i = 0; i < frame.Argc && i < arguments.Length; i++)
        {
            Releasing.Append(all, arguments[i].DeepCopy());
        }

        return all;
    }

    /// <summary><c>new</c>: an instance, and its constructor to call (null: none).</summary>
    public static PhpObject New(PhpClass type, PhpClass? scope, Frame frame, out RoutineInfo? constructor)
    {
        if ((type.Flags & (PhpClassFlags.Abstract | PhpClassFlags.Interface | PhpClassFlags.Trait | PhpClassFlags.Enum)) != 0)
        {
            throw PhpException.ErrorException(type.IsInterface || type.IsTrait || type.IsEnum ? $"Cannot instantiate {type.KindName} {type.Name}" : $"Cannot instantiate abstract class {type.Name}");
        }

        if (type.NotInstantiableMessage is { } message)
        {
            throw PhpException.ErrorException(message);
        }

        var instance = type.CreateInstance();
        constructor = null;
        if (type.Constructor is { } method)
        {
            if (!method.IsVisibleFrom(scope))
            {
                throw PhpException.ErrorException($"Call to {method.VisibilityName} {method.DeclaringClass.Name}::__construct() from {Methods.ScopeName(scope)}");
            }

            constructor = method.Routine;
        }

        frame.Context.Created(instance);
        return instance;
    }

    /// <summary><c>clone</c>.</summary>
    public static PhpValue Clone(PhpValue value, PhpClass? scope, Frame frame)
    {
        value = value.GetValue();
        if (value._obj is not PhpObject o)
        {
            if (value.IsObject && PhpClass.Of(value.Object) is { } resourceType)
            {
                if (value.Object is IPhpCloneable cloneableResource)
                {
                    return PhpValue.FromClass(cloneableResource.Clone());
                }

                throw PhpException.ErrorException($"Trying to clone an uncloneable object of class {resourceType.Name}");
            }

            throw PhpException.ErrorException("__clone method called on non-object");
        }

        if ((o.Class.Flags & (PhpClassFlags.NotCloneable | PhpClassFlags.Enum)) != 0 || o is PhpThrowable)
        {
            throw PhpException.ErrorException($"Trying to clone an uncloneable object of class {o.Class.Name}");
        }

        if (o is IPhpCloneable cloneable)
        {
            return PhpValue.FromClass(cloneable.Clone());
        }

        var method = o.Class.MagicClone;
        if (method is not null && !method.IsVisibleFrom(scope))
        {
            throw PhpException.ErrorException($"Call to {method.VisibilityName} {o.Class.Name}::__clone() from {Methods.ScopeName(scope)}");
        }

        var copy = o.ShallowClone(frame.Context);
        frame.Context.Created(copy);
        if (method is not null)
        {
            Releasing.BeginConstruction(copy);
            method.Routine.Call0(frame.Context, copy);
            Releasing.EndConstruction(copy);
        }

        return PhpValue.FromClass(copy);
    }

    /// <summary>A closure object made by a closure expression.</summary>
    public static PhpValue MakeClosure(UserFunction function, Frame frame, PhpValue[]? captured)
    {
        if (Releasing.Enabled)
        {
            Releasing.Escape(captured);
            Releasing.Escape(PhpValue.FromClass(frame.This));
        }

        var closure = new PhpClosure(function, function.IsStatic ? null : frame.This, frame.Scope, frame.StaticClass, captured);
        Releasing.FreshToo(closure);
        return PhpValue.FromClass(closure);
    }

    /// <summary>A closure of a function or method (first-class callable syntax).</summary>
    public static PhpValue MakeCallable(RoutineInfo routine, object? self)
    {
        Releasing.Escape(PhpValue.FromClass(self));
        return Callables.ToClosure(new BoundCallable(routine, self));
    }

    /// <summary>Throws a PHP value that something may hold: its holders are counted no more.</summary>
    public static Exception ThrownAgain(PhpValue value)
    {
        Releasing.Escape(value);
        return Thrown(value);
    }

    /// <summary>Throws a PHP value.</summary>
    public static Exception Thrown(PhpValue value)
    {
        value = value.GetValue();
        return value._obj is PhpObject o && o.Class.IsSubclassOf(CoreThrowables.Throwable)
            ? new PhpThrownException(o)
            : PhpException.ErrorException(value.IsObject ? "Cannot throw objects that do not implement Throwable" : "Can only throw objects");
    }

    public static ArgumentList NewList() => new();
}

/// <summary>Arguments of a call with spread or named ones, in the making.</summary>
internal sealed class ArgumentList
{
    public readonly List<PhpValue> Positional = [];

    public PhpArray? Named;

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

    private void AddSpread(PhpValue key, PhpValue value, RoutineInfo routine)
    {
        if (key.IsStringValue)
        {
            AddNamed(key.StringValue.ToString(), value.DeepCopy());
            return;
        }

        if (Named is not null)
        {
            throw PhpException.ErrorException("Cannot use positional argument after named argument during unpacking");
        }

        Positional.Add(routine.IsByRef(Positional.Count) ? Variables.ToAlias(value) : value.DeepCopy());
    }
}
