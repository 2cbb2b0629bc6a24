using static PeachpieSockets.Embedded.Library.Reflection.ReflectionTools;

namespace PeachpieSockets.Embedded.Library.Reflection;

/// <summary>Functions, closures and methods.</summary>
[PhpExtension("Reflection")]
public static class FunctionReflection
{
    private const int ModifierMask = (int)(PhpMemberFlags.VisibilityMask | PhpMemberFlags.Static | PhpMemberFlags.Final | PhpMemberFlags.Abstract);

    /// <summary>What functions and methods have in common.</summary>
    internal static readonly PhpClass ReflectionFunctionAbstract = Class("ReflectionFunctionAbstract").With(PhpClassFlags.Abstract).Implements(ClassReflection.Reflector)
        .Property("name", PhpValue.EmptyString, PhpMemberFlags.Public, "string")
        .Method("getName", "(): string", static (_, self, _) => Routine(self).Name)
        .Method("getShortName", "(): string", static (_, self, _) => ShortName(Routine(self).Name))
        .Method("getNamespaceName", "(): string", static (_, self, _) => NamespaceOf(Routine(self).Name))
        .Method("inNamespace", "(): bool", static (_, self, _) => NamespaceOf(Routine(self).Name).Length > 0)
        .Method("isClosure", "(): bool", static (_, self, _) => IsClosure(self))
        .Method("isDeprecated", "(): bool", static (_, self, _) => Routine(self) is LibraryRoutine { IsDeprecated: true })
        .Method("isGenerator", "(): bool", static (_, self, _) => User(self)?.IsGenerator == true)
        .Method("isInternal", "(): bool", static (_, self, _) => User(self) is null)
        .Method("isUserDefined", "(): bool", static (_, self, _) => User(self) is not null)
        .Method("isVariadic", "(): bool", static (_, self, _) => Routine(self).Parameters is [.., { IsVariadic: true }])
        .Method("isStatic", "(): bool", static (_, self, _) => User(self)?.IsStatic == true)
        .Method("returnsReference", "(): bool", static (_, self, _) => Routine(self).ReturnsByRef)
        .Method("getNumberOfParameters", "(): int", static (_, self, _) => Routine(self).Parameters.Count)
        .Method("getNumberOfRequiredParameters", "(): int", static (_, self, _) => Routine(self).Parameters.Count(p => !p.IsOptional))
        .Method("getParameters", "(): array", static (_, self, _) => ParameterReflection.List(Routine(self)))
        .Method("hasReturnType", "(): bool", static (_, self, _) => User(self)?.ReturnType is not null || (User(self) is null && !IsTentative(self) && Routine(self).ReturnType is not null))
        .Method("getReturnType", "(): ?ReflectionType", static (_, self, _) => IsTentative(self) ? default : TypeReflection.Of(ReturnTypeOf(Routine(self))))
        .Method("hasTentativeReturnType", "(): bool", static (_, self, _) => IsTentative(self) && Routine(self).ReturnType is not null)
        .Method("getTentativeReturnType", "(): ?ReflectionType", static (_, self, _) => IsTentative(self) ? TypeReflection.Of(ReturnTypeOf(Routine(self))) : default)
        .Method("getDocComment", "(): string|false", static (_, self, _) => Comment(User(self)?.DocComment))
        .Method("getFileName", "(): string|false", static (_, self, _) => Text(User(self)?.Path))
        .Method("getStartLine", "(): int|false", static (_, self, _) => User(self) is { } user ? user.Line : PhpValue.False)
        .Method("getEndLine", "(): int|false", static (_, self, _) => User(self) is { } user ? user.EndLine : PhpValue.False)
        .Method("getStaticVariables", "(): array", static (ctx, self, _) => StaticVariables(ctx, self))
        .Method("getClosureUsedVariables", "(): array", static (_, self, _) => Captured(self))
        .Method("getClosureThis", "(): ?object", static (_, self, _) => PhpValue.FromClass(Closure(self)?.This))
        .Method("getClosureScopeClass", "(): ?ReflectionClass", static (_, self, _) => Closure(self) is { } closure ? closure.Scope is { } scope ? ClassReflection.Of(scope) : default : default)
        .Method("getClosureCalledClass", "(): ?ReflectionClass", static (_, self, _) => (Closure(self)?.This?.Class ?? Closure(self)?.StaticClass) is { } called ? ClassReflection.Of(called) : default)
        .Method("getExtensionName", "(): string|false", static (_, self, _) => Text(Routine(self).ExtensionName))
        .Method("getExtension", "(): ?ReflectionExtension", static (_, self, _) => Routine(self).ExtensionName is { } name ? ExtensionReflection.Of(name) : default)
        .Method("getAttributes", "(?string $name = null, int $flags = 0): array", static (ctx, self, a) => AttributeReflection.List(ctx, User(self)?.Attributes, Routine(self).DeclaringClass ?? Closure(self)?.Scope,
            ((Mirror)self!).Subject is MethodSubject ? AttributeReflection.OnMethod : AttributeReflection.OnFunction, a, "ReflectionFunctionAbstract::getAttributes"))
        .Build();

    /// <summary>A function or a closure.</summary>
    internal static readonly PhpClass ReflectionFunction = Class("ReflectionFunction").Extends(ReflectionFunctionAbstract)
        .Constant("IS_DEPRECATED", 2048)
        .Method("__construct", "(Closure|string $function)", static (ctx, self, a) =>
        {
            var mirror = (Mirror)self!;
            var routine = Find(ctx, a[0]);
            mirror.Subject = routine;
            mirror.Instance = a[0].AsObject() as PhpClosure;
            mirror.SetPropertyValue("name", routine.Name);
            return default;
        })
        .Method("invoke", "(mixed ...$args): mixed", static (ctx, self, a) => Calls.PassOn(ctx, new BoundCallable(Routine(self), Closure(self)?.SelfForCall), a, Calls.TakeNamed(ctx)).GetValue())
        .Method("invokeArgs", "(array $args = []): mixed", static (ctx, self, a) => Call(ctx, Routine(self), Closure(self)?.SelfForCall, a.Length > 0 ? a[0] : default))
        .Method("getClosure", "(): Closure", static (_, self, _) => Closure(self) is { } closure ? PhpValue.FromClass(closure) : Callables.ToClosure(new BoundCallable(Routine(self), null)))
        .Method("isAnonymous", "(): bool", static (_, self, _) => Routine(self).Name.EndsWith("{closure}", StringComparison.Ordinal))
        .Method("isDisabled", "(): bool", static (_, _, _) => PhpValue.False)
        .Method("__toString", "(): string", static (_, self, _) => Describe(Routine(self), $"Function [ <{Origin(Routine(self))}> function {Routine(self).Name} ]"))
        .Build();

    /// <summary>A method.</summary>
    internal static readonly PhpClass ReflectionMethod = Class("ReflectionMethod").Extends(ReflectionFunctionAbstract)
        .Property("class", PhpValue.EmptyString, PhpMemberFlags.Public, "string")
        .Constant("IS_STATIC", 16).Constant("IS_PUBLIC", 1).Constant("IS_PROTECTED", 2).Constant("IS_PRIVATE", 4).Constant("IS_ABSTRACT", 64).Constant("IS_FINAL", 32)
        .Method("__construct", "(object|string $objectOrMethod, ?string $method = null)", static (ctx, self, a) => ConstructMethod(ctx, (Mirror)self!, a[0], a.Length > 1 ? a[1] : default))
        .Method("isPublic", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Public))
        .Method("isProtected", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Protected))
        .Method("isPrivate", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Private))
        .Method("isStatic", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Static))
        .Method("isFinal", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Final))
        .Method("isAbstract", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Abstract))
        .Method("isConstructor", "(): bool", static (_, self, _) => Method(self).Name.Equals("__construct", StringComparison.OrdinalIgnoreCase))
        .Method("isDestructor", "(): bool", static (_, self, _) => Method(self).Name.Equals("__destruct", StringComparison.OrdinalIgnoreCase))
        .Method("getModifiers", "(): int", static (_, self, _) => (int)Method(self).Flags & ModifierMask)
        .Method("getDeclaringClass", "(): ReflectionClass", static (_, self, _) => ClassReflection.Of(Method(self).DeclaringClass))
        .Method("hasPrototype", "(): bool", static (_, self, _) => Prototype(Method(self)) is not null)
        .Method("getPrototype", "(): ReflectionMethod", static (_, self, _) => Prototype(Method(self)) is { } prototype ? OfMethod(prototype)
            : throw Missing($"Method {Method(self).DeclaringClass.Name}::{Method(self).Name} does not have a prototype"))
        .Method("invoke", "(?object $object = null, mixed ...$args): mixed", static (ctx, self, a) => Target(Method(self), a.Length > 0 ? a[0] : default) is var target
            ? Calls.PassOn(ctx, new BoundCallable(Method(self).Routine, target), a.Length > 1 ? a[1..] : [], Calls.TakeNamed(ctx)).GetValue() : default)
        .Method("invokeArgs", "(?object $object = null, array $args = []): mixed", static (ctx, self, a)
            => Call(ctx, Method(self).Routine, Target(Method(self), a.Length > 0 ? a[0] : default), a.Length > 1 ? a[1] : default))
        .Method("getClosure", "(?object $object = null): Closure", static (_, self, a)
            => Callables.ToClosure(new BoundCallable(Method(self).Routine, Target(Method(self), a.Length > 0 ? a[0] : default))))
        .Method("setAccessible", "(bool $accessible): void", static (_, _, _) => default)
        .Method("__toString", "(): string", static (_, self, _) => DescribeMethod(Method(self)))
        .Build();

    internal static PhpValue OfMethod(PhpMethod method) => Mirror.Make(ReflectionMethod, new MethodSubject(method), ("name", method.Name), ("class", method.DeclaringClass.Name));

    internal static PhpValue Of(RoutineInfo routine) => routine.DeclaringClass?.FindMethod(routine.Name) is { } method && ReferenceEquals(method.Routine, routine)
        ? OfMethod(method) : Mirror.Make(ReflectionFunction, routine, ("name", routine.Name));

    /// <summary>The function of a closure or of a name.</summary>
    internal static RoutineInfo Find(Context ctx, PhpValue function)
    {
        if (function.AsObject() is PhpClosure closure)
        {
            return closure.Routine;
        }

        string name = Convert.ToPhpString(function, ctx).ToString();
        return ctx.GetDeclaredFunction(name.TrimStart('\\')) ?? throw Missing($"Function {name.TrimStart('\\')}() does not exist");
    }

    private static RoutineInfo Routine(object? self) => ((Mirror)self!).Subject is MethodSubject m ? m.Method.Routine : Mirror.Of<RoutineInfo>(self);

    private static FunctionTemplate? User(object? self) => (Routine(self) as UserFunction)?.Template;

    private static PhpMethod Method(object? self) => Mirror.Of<MethodSubject>(self).Method;

    private static PhpClosure? Closure(object? self) => ((Mirror)self!).Instance as PhpClosure;

    private static bool IsClosure(object? self) => Closure(self) is { IsFake: false } || ShortName(Routine(self).Name) == "{closure}";

    private static bool Has(object? self, PhpMemberFlags flag) => (Method(self).Flags & flag) != 0;

    // Methods of php's own classes have tentative types: scripts that extend them need not repeat them.
    private static bool IsTentative(object? self) => ((Mirror)self!).Subject is MethodSubject { Method.Routine: NativeMethod };

    private static PhpArray Captured(object? self)
    {
        if (Closure(self) is not { IsFake: false } closure)
        {
            return [];
        }

        Releasing.Escape(closure.Captured);
        var used = new PhpArray();
        foreach (var (name, value) in closure.UsedVariables())
        {
            used.SetItemRaw(name, value.DeepCopy());
        }

        return used;
    }

    // What code computes is computed now, if it was not, and stays.
    private static PhpValue StaticVariables(Context ctx, object? self)
    {
        var result = Captured(self);
        if (Routine(self) is UserFunction { Template.StaticCount: > 0 } function)
        {
            var closure = Closure(self);
            bool isOwn = closure is { IsFake: false } && function.DeclaringClass is null;
            var cells = isOwn ? closure!.Statics ??= new PhpAlias?[function.Template.StaticCount] : ctx.StaticsOf(function);
            PhpClosure.AddStatics(result, function.Template, cells, (variable, i) =>
            {
                cells[i] = new PhpAlias(ClassLinking.Compute(variable.Computed, function.DeclaringClass ?? closure?.Scope!)!(ctx));
                return cells[i]!.Value.DeepCopy();
            });
        }

        return result;
    }

    private static PhpValue ConstructMethod(Context ctx, Mirror self, PhpValue objectOrMethod, PhpValue name)
    {
        PhpClass type;
        string method;
        if (name.IsNull)
        {
            string text = Convert.ToPhpString(objectOrMethod, ctx).ToString();
            int colons = text.IndexOf("::", StringComparison.Ordinal);
            if (objectOrMethod.IsObject || colons < 0)
            {
                throw PhpException.Create(ClassReflection.ReflectionException, "ReflectionMethod::__construct(): Argument #1 ($objectOrMethod) must be a valid method name");
            }

            type = ClassOf(ctx, text[..colons]);
            method = text[(colons + 2)..];
        }
        else
        {
            type = ClassOf(ctx, objectOrMethod);
            method = name.StringValue.ToString();
        }

        var found = type.FindMethod(method) ?? type.Interfaces.Select(i => i.FindMethod(method)).FirstOrDefault(m => m is not null)
            ?? throw Missing($"Method {type.Name}::{method}() does not exist");
        self.Subject = new MethodSubject(found);
        self.SetPropertyValue("name", found.Name);
        self.SetPropertyValue("class", found.DeclaringClass.Name);
        return default;
    }

    /// <summary>What a method is called on.</summary>
    private static object? Target(PhpMethod method, PhpValue target)
    {
        if (method.IsAbstract)
        {
            throw Missing($"Trying to invoke abstract method {method.DeclaringClass.Name}::{method.Name}()");
        }

        if (method.IsStatic)
        {
            return PhpClass.Of(target.AsObject()) is { } called && called.IsSubclassOf(method.DeclaringClass) ? called : method.DeclaringClass;
        }

        if (target.AsObject() is not PhpObject o)
        {
            throw Missing($"Trying to invoke non static method {method.DeclaringClass.Name}::{method.Name}() without an object");
        }

        return o.Class.IsSubclassOf(method.DeclaringClass) ? o : throw Missing("Given object is not an instance of the class this method was declared in");
    }

    private static PhpMethod? Prototype(PhpMethod method)
    {
        if (method.IsPrivate || method.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var type = method.DeclaringClass;
        return type.Interfaces.Select(i => i.FindMethod(method.Name)).FirstOrDefault(m => m is not null && !ReferenceEquals(m.DeclaringClass, type))
            ?? (type.Parent?.FindMethod(method.Name) is { IsPrivate: false } inherited ? Prototype(inherited) ?? inherited : null);
    }

    private static string Origin(RoutineInfo routine) => routine.ExtensionName is { } extension ? $"internal:{extension}" : "user";

    private static string DescribeMethod(PhpMethod m)
        => Describe(m.Routine, $"Method [ <{Origin(m.Routine)}{(m.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase) ? ", ctor" : "")}> {(m.IsAbstract ? "abstract " : "")}{((m.Flags & PhpMemberFlags.Final) != 0 ? "final " : "")}{(m.IsStatic ? "static " : "")}{m.VisibilityName} method {m.Name} ]");

    private static string Describe(RoutineInfo routine, string head)
    {
        string text = head + " {\n";
        if (routine is UserFunction { Template: { } template })
        {
            text += $"  @@ {template.Path} {template.Line} - {template.EndLine}\n";
        }

        if (routine.Parameters.Count > 0 || routine is not UserFunction)
        {
            text += $"\n  - Parameters [{routine.Parameters.Count}] {{\n";
            for (int i = 0; i < routine.Parameters.Count; i++)
            {
                text += $"    {ParameterReflection.Describe(new ParameterSubject(routine, i))}\n";
            }

            text += "  }\n";
        }

        return text + (ReturnTypeOf(routine) is { } type ? $"  - Return [ {TypeReflection.TextOf(type)} ]\n" : "") + "}\n";
    }

    private static PhpTypeSpec? ReturnTypeOf(RoutineInfo routine) => routine is UserFunction { Template.ReturnType: var declared } ? declared : routine.ReturnType is { } type ? PhpTypeSpec.Parse(type) : null;
}
