namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Something callable, resolved: code and what it is called on.</summary>
internal readonly record struct BoundCallable(RoutineInfo Routine, object? Self) : IPhpCallable
{
    public bool IsValid => Routine is not null;

    public PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments)
    {
        // C# code may keep the result where nothing is counted.
        var result = Callables.Invoke(ctx, Routine, Self, arguments);
        Releasing.EscapeToCaller(ctx, result);
        return result;
    }
}

/// <summary>PHP's callables: closures, names, "Class::method", [object or class, method], invokable objects.</summary>
public static class Callables
{
    /// <summary>The callable of a value; null with php's reason where it is none.</summary>
    public static IPhpCallable? Resolve(Context ctx, PhpValue value, out string error)
    {
        error = "";
        return value.GetValue()._obj is IPhpCallable callable ? callable : TryResolve(ctx, value, ctx.CallerScope, out var bound, out error) ? bound : null;
    }

    /// <summary>Calls from C#: what should be a reference and is none gets php's warning.</summary>
    internal static PhpValue Invoke(Context ctx, RoutineInfo routine, object? self, ReadOnlySpan<PhpValue> arguments)
    {
        if (routine.ByRefMask == 0)
        {
            return routine.Call(ctx, self, arguments);
        }

        var referred = arguments.ToArray();
        for (int i = 0; i < referred.Length; i++)
        {
            if (routine.IsByRef(i) && !referred[i].IsAlias)
            {
                string name = routine.Parameters.Count > 0 && routine.Parameters[Math.Min(i, routine.Parameters.Count - 1)] is { IsVariadic: false, Name: var known } ? $" (${known})" : "";
                ctx.Warning($"{routine.NameOn(self)}(): Argument #{i + 1}{name} must be passed by reference, value given");
                referred[i] = PhpValue.CreateAlias(referred[i].DeepCopy());
            }
        }

        return routine.Call(ctx, self, referred);
    }

    /// <summary>Whether a value can be called from a scope.</summary>
    internal static bool IsCallable(Context ctx, PhpValue value, PhpClass? scope) => TryResolve(ctx, value, scope, out _, out _, isQuestion: true);

    /// <summary>Calls a callable; throws php's Error where it is none.</summary>
    public static PhpValue Call(Context ctx, PhpValue callable, params ReadOnlySpan<PhpValue> arguments)
    {
        callable = callable.GetValue();
        if (callable._obj is PhpClosure closure)
        {
            return closure.Invoke(ctx, arguments);
        }

        return Resolve(ctx, callable).Invoke(ctx, arguments);
    }

    /// <summary>What <c>$callable(...)</c> calls; throws php's Error where it is not callable.</summary>
    internal static BoundCallable Resolve(Context ctx, PhpValue callable)
    {
        callable = callable.GetValue();
        var scope = ctx.CallerScope;
        if (TryResolve(ctx, callable, scope, out var bound, out _, forCall: true))
        {
            return bound;
        }

        if (callable.IsStringValue)
        {
            string name = callable.StringValue.ToString();
            int colons = name.IndexOf("::", StringComparison.Ordinal);
            if (colons >= 0)
            {
                var type = ctx.ResolveClass(name[..colons]) ?? throw PhpException.ErrorException($"Class \"{Convert.Shown(name[..colons])}\" not found");
                throw Methods.Undefined(type, name[(colons + 2)..], scope, isStatic: true);
            }

            throw PhpException.ErrorException($"Call to undefined function {Convert.Shown(name)}()");
        }

        if (callable.IsArray)
        {
            if (callable.Array.Count == 2)
            {
                throw NoMember(ctx, callable.Array, scope);
            }

            throw PhpException.ErrorException("Array callback must have exactly two elements");
        }

        throw PhpException.ErrorException(PhpClass.Of(callable.AsObject()) is { } given ? $"Object of type {given.Name} is not callable" : "Value of type " + Convert.TypeNameForMessage(callable) + " is not callable");
    }

    // Why an array of two is no method.
    private static Exception NoMember(Context ctx, PhpArray callable, PhpClass? scope)
    {
        if (!callable.TryGetValue(0, out var target) || !callable.TryGetValue(1, out var method))
        {
            return PhpException.ErrorException("Array callback has to contain indices 0 and 1");
        }

        target = target.GetValue();
        method = method.GetValue();
        if (!target.IsStringValue && PhpClass.Of(target.AsObject()) is null)
        {
            return PhpException.ErrorException("First array member is not a valid class name or object");
        }

        if (!method.IsStringValue)
        {
            return PhpException.ErrorException("Second array member is not a valid method");
        }

        string name = method.StringValue.ToString();
        if (PhpClass.Of(target.AsObject()) is { } type)
        {
            return Methods.Undefined(type, name, scope, isStatic: false);
        }

        string className = target.StringValue.ToString();
        return ctx.ResolveClass(className) is { } named ? Methods.Undefined(named, name, scope, isStatic: true) : PhpException.ErrorException($"Class \"{Convert.Shown(className)}\" not found");
    }

    /// <summary>Resolves a callable.</summary>
    /// <param name="ctx">The context.</param>
    /// <param name="value">The value.</param>
    /// <param name="scope">The class whose code asks.</param>
    /// <param name="bound">What to call.</param>
    /// <param name="error">Why it is no callable, as messages of library functions continue after "must be a valid callback, ".</param>
    /// <param name="forCall">Whether a non-static method named statically is an Error (a call) and not just not callable.</param>
    /// <param name="isQuestion">Whether it is only asked for (is_callable): no deprecations.</param>
    /// <param name="forClosure">Whether a Closure object is made of it: "Class::method" does not go to __call() then.</param>
    internal static bool TryResolve(Context ctx, PhpValue value, PhpClass? scope, out BoundCallable bound, out string error, bool forCall = false, bool isQuestion = false, bool forClosure = false)
    {
        value = value.GetValue();
        bound = default;
        error = "no array or string given";
        if (value.IsObject)
        {
            if (value.Object is PhpClosure closure)
            {
                bound = new BoundCallable(closure.Routine, closure.SelfForCall);
                return true;
            }

            if (value.Object is PhpObject o && o.Class.MagicInvoke is { } invoke)
            {
                bound = new BoundCallable(invoke.Routine, o);
                return true;
            }

            return false;
        }

        if (value.IsStringValue)
        {
            // Scripts name functions by literals, which are the same array each time.
            var literal = value._obj as byte[];
            if (literal is not null && ctx.FunctionOfLiteral(literal) is { } known)
            {
                bound = new BoundCallable(known, null);
                return true;
            }

            string name = value.StringValue.ToString();
            int colons = name.IndexOf("::", StringComparison.Ordinal);
            if (colons == 0)
            {
                error = "invalid function name";
                return false;
            }

            if (colons > 0)
            {
                return TryMethod(ctx, PhpValue.Create(name[..colons]), name[(colons + 2)..], scope, out bound, out error, forCall, isQuestion, forClosure, isText: true);
            }

            if (ctx.GetDeclaredFunction(name.StartsWith('\\') ? name[1..] : name) is { } routine)
            {
                ctx.RememberFunction(literal, routine);
                bound = new BoundCallable(routine, null);
                return true;
            }

            error = $"function \"{Convert.Shown(name)}\" not found or invalid function name";
            return false;
        }

        if (value.IsArray)
        {
            if (value.Array.Count != 2)
            {
                error = "array callback must have exactly two members";
                return false;
            }

            if (!value.Array.TryGetValue(0, out var target) || !value.Array.TryGetValue(1, out var method))
            {
                error = "array callback has to contain indices 0 and 1";
                return false;
            }

            if (target.GetValue() is { IsStringValue: false, IsObject: false })
            {
                error = "first array member is not a valid class name or object";
                return false;
            }

            if (!method.GetValue().IsStringValue)
            {
                error = "second array member is not a valid method";
                return false;
            }

            return TryMethod(ctx, target.GetValue(), method.GetValue().StringValue.ToString(), scope, out bound, out error, forCall, isQuestion, forClosure);
        }

        return false;
    }

    private static bool TryMethod(Context ctx, PhpValue target, string name, PhpClass? scope, out BoundCallable bound, out string error, bool forCall, bool isQuestion, bool forClosure, bool isText = false)
    {
        bound = default;
        error = "first array member is not a valid class name or object";
        PhpObject? self = null;
        PhpClass? type;
        bool isStaticForm = false;
        bool isForwarding = false;
        if (target.IsObject)
        {
            self = target.Object as PhpObject;
            type = PhpClass.Of(target.Object);
        }
        else if (target.IsStringValue)
        {
            isStaticForm = true;
            string className = target.StringValue.ToString();
            var frame = ctx.CurrentUserFrame;
            isForwarding = className.ToLowerInvariant() is "self" or "parent";
            type = className.ToLowerInvariant() switch
            {
                "self" => scope,
                "static" => frame?.StaticClass ?? scope,
                "parent" => scope?.Parent,
                _ => ctx.ResolveClass(className),
            };
            if (!isQuestion && type is not null && className.ToLowerInvariant() is "self" or "static" or "parent" && type is not null)
            {
                ctx.Deprecated($"Use of \"{className.ToLowerInvariant()}\" in callables is deprecated");
            }

            if (type is null)
            {
                error = className.ToLowerInvariant() is not ("self" or "static" or "parent") ? $"class \"{className}\" not found"
                    : $"cannot access \"{className.ToLowerInvariant()}\" when {(scope is null ? "no class scope is active" : "current class scope has no parent")}";
                return false;
            }

            // A method of an ancestor named statically inside an object's method is called on that object.
            if (frame?.This is { } current && current.Class.IsSubclassOf(type))
            {
                self = current;
            }
        }
        else
        {
            return false;
        }

        if (type is null)
        {
            return false;
        }

        int colons = name.IndexOf("::", StringComparison.Ordinal);
        if (colons > 0)
        {
            string className = name[..colons];
            if (!isQuestion)
            {
                ctx.Deprecated($"Callables of the form [\"{type.Name}\", \"{name}\"] are deprecated");
            }

            type = className.Equals("parent", StringComparison.OrdinalIgnoreCase) ? type.Parent : className.Equals("self", StringComparison.OrdinalIgnoreCase) ? type : ctx.ResolveClass(className);
            name = name[(colons + 2)..];
            if (type is null)
            {
                error = $"class \"{className}\" not found";
                return false;
            }
        }

        var method = isStaticForm && (forCall || isText) ? type.FindMethod(name) : Methods.Find(type, name, scope);
        bool isVisible = method?.IsVisibleFrom(scope) == true;
        if (method is not null && !isVisible && !method.IsStatic && self is null && type.MagicCallStatic is null)
        {
            // Before php asks who calls.
            error = $"non-static method {type.Name}::{method.Name}() cannot be called statically";
            return false;
        }

        if (method is not null && isVisible)
        {
            // php calls $callable() without the object.
            self = isStaticForm && forCall ? null : self;
            if (method.IsAbstract && method.IsStatic && !forCall)
            {
                error = $"cannot call abstract method {type.Name}::{method.Name}()";
                return false;
            }

            if (method.IsStatic)
            {
                bound = new BoundCallable(method.Routine, (object?)self?.Class ?? type);
                if (isStaticForm)
                {
                    bound = new BoundCallable(method.Routine, isForwarding && ctx.CurrentUserFrame?.StaticClass is { } late && late.IsSubclassOf(type) ? late : type);
                }

                return true;
            }

            if (method.IsAbstract && self is null)
            {
                error = $"cannot call abstract method {type.Name}::{method.Name}()";
                return false;
            }

            if (self is null)
            {
                if (forCall)
                {
                    throw PhpException.ErrorException($"Non-static method {method.DeclaringClass.Name}::{method.Name}() cannot be called statically");
                }

                error = $"non-static method {type.Name}::{method.Name}() cannot be called statically";
                return false;
            }

            bound = new BoundCallable(method.Routine, self);
            return true;
        }

        if (self is not null && type.MagicCall is { } call && !(isText && forClosure))
        {
            if (isStaticForm && forCall)
            {
                throw PhpException.ErrorException($"Non-static method {type.Name}::{Convert.Shown(name)}() cannot be called statically");
            }

            bound = new BoundCallable(new MagicCallRoutine(call, name), self);
            return true;
        }

        if (type.MagicCallStatic is { } callStatic)
        {
            bound = new BoundCallable(new MagicCallRoutine(callStatic, name), type);
            return true;
        }

        if (self is PhpClosure c && name.Equals("__invoke", StringComparison.OrdinalIgnoreCase))
        {
            bound = new BoundCallable(c.Routine, c.SelfForCall);
            return true;
        }

        error = method is not null
            ? $"cannot access {method.VisibilityName} method {type.Name}::{method.Name}()"
            : $"class {type.Name} does not have a method \"{name}\"";
        return false;
    }

    /// <summary>A Closure object of a callable (Closure::fromCallable, first-class callable syntax).</summary>
    internal static PhpValue ToClosure(Context ctx, PhpValue callable)
    {
        callable = callable.GetValue();
        if (callable._obj is PhpClosure)
        {
            return callable;
        }

        return ToClosure(Resolve(ctx, callable));
    }

    internal static PhpValue ToClosure(BoundCallable bound)
    {
        var self = bound.Self as PhpObject;
        if (self is PhpClosure closure && ReferenceEquals(closure.Routine, bound.Routine))
        {
            return PhpValue.FromClass(closure);
        }

        return PhpValue.FromClass(new PhpClosure(bound.Routine, self, bound.Routine.DeclaringClass, self?.Class ?? bound.Self as PhpClass, null, bound.Self) { IsFake = true }.Counted());
    }
}
