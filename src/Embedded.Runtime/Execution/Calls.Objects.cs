namespace PeachpieSockets.Embedded.Runtime;

// What makes and throws objects.
internal static partial class Calls
{
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
            throw PhpException.ErrorException($"Call to {method.VisibilityName} {method.DeclaringClass.Name}::__clone() from {Methods.ScopeName(scope)}");
        }

        var copy = o.ShallowClone(frame.Context);
        frame.Context.Created(copy);
        if (method is not null)
        {
            Releasing.BeginConstruction(copy);
            copy.IsUnfinished = false; // it is destructed even where __clone() throws
            method.Routine.Call0(frame.Context, copy);
            Releasing.EndConstruction(copy);
        }

        return PhpValue.FromClass(copy);
    }

    /// <summary>A closure object made by a closure expression.</summary>
    public static PhpValue MakeClosure(UserFunction function, Frame frame, PhpValue[]? captured)
    {
        var closure = new PhpClosure(function, function.IsStatic ? null : frame.This, frame.Scope, frame.StaticClass, captured);
        return PhpValue.FromClass(closure.Counted());
    }

    /// <summary>A closure of a function or method (first-class callable syntax).</summary>
    public static PhpValue MakeCallable(RoutineInfo routine, object? self)
    {
        return Callables.ToClosure(new BoundCallable(routine, self));
    }

    /// <summary>Throws a PHP value that something may hold: its holders are counted no more.</summary>
    public static PhpThrownException ThrownAgain(PhpValue value)
    {
        Releasing.Escape(value);
        return Thrown(value);
    }

    /// <summary>Throws a PHP value.</summary>
    public static PhpThrownException Thrown(PhpValue value)
    {
        value = value.GetValue();
        return value._obj is PhpObject o && o.Class.IsSubclassOf(CoreThrowables.Throwable)
            ? new PhpThrownException(o)
            : PhpException.Create(CoreThrowables.Error, PhpClass.Of(value.AsObject()) is not null ? "Cannot throw objects that do not implement Throwable" : "Can only throw objects");
    }
}
