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
        var method = type.FindMethod(name); // here a private method of the caller's class does not come before that of the class that is named
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
