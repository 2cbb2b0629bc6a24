namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Throwable and the classes of what the language itself throws.</summary>
internal static class CoreThrowables
{
    public static readonly PhpClass Throwable = CoreRegistry.Add(new PhpClassBuilder("Throwable", CoreRegistry.Extension).Interface().Implements(CoreClasses.Stringable)
        .AbstractMethod("getMessage", "(): string")
        .AbstractMethod("getCode", "()")
        .AbstractMethod("getFile", "(): string")
        .AbstractMethod("getLine", "(): int")
        .AbstractMethod("getTrace", "(): array")
        .AbstractMethod("getPrevious", "(): ?Throwable")
        .AbstractMethod("getTraceAsString", "(): string"));

    public static readonly PhpClass Exception = CoreRegistry.Add(ThrowableMembers(new PhpClassBuilder("Exception", CoreRegistry.Extension).Implements(CoreClasses.Stringable, Throwable)));

    public static readonly PhpClass Error = CoreRegistry.Add(ThrowableMembers(new PhpClassBuilder("Error", CoreRegistry.Extension).Implements(CoreClasses.Stringable, Throwable)));

    public static readonly PhpClass ErrorException = CoreRegistry.Add(new PhpClassBuilder("ErrorException", CoreRegistry.Extension).Extends(Exception).Keeps(NativeKeeping.Counted)
        .Property("severity", 1, PhpMemberFlags.Protected, "int")
        .Method("__construct", "(string $message = '', int $code = 0, int $severity = 1, ?string $filename = null, ?int $line = null, ?Throwable $previous = null)", static (_, self, a) =>
        {
            var e = (PhpThrowable)self!;
            ConstructThrowable(e, a.Length > 0 ? a[0] : default, a.Length > 1 ? a[1] : default, a.Length > 5 ? a[5] : default);
            e.Slots[PhpThrowable.PreviousSlot + 1] = a.Length > 2 ? a[2] : 1;
            if (a.Length > 3 && !a[3].IsNull)
            {
                e.SetPlace(a[3].StringValue.ToString(), a.Length > 4 && a[4].IsLong ? (int)a[4].Long : 0);
            }
            else if (a.Length > 4 && a[4].IsLong)
            {
                e.SetPlace(e.File, (int)a[4].Long);
            }

            return default;
        })
        .Method("getSeverity", "(): int", static (_, self, _) => ((PhpObject)self!).Slots[PhpThrowable.PreviousSlot + 1], PhpMemberFlags.Public | PhpMemberFlags.Final));

    public static readonly PhpClass CompileError = Derive("CompileError", Error);
    public static readonly PhpClass ParseError = Derive("ParseError", CompileError);
    public static readonly PhpClass TypeError = Derive("TypeError", Error);
    public static readonly PhpClass ArgumentCountError = Derive("ArgumentCountError", TypeError);
    public static readonly PhpClass ValueError = Derive("ValueError", Error);
    public static readonly PhpClass ClosedGeneratorException = Derive("ClosedGeneratorException", Exception);
    public static readonly PhpClass ArithmeticError = Derive("ArithmeticError", Error);
    public static readonly PhpClass DivisionByZeroError = Derive("DivisionByZeroError", ArithmeticError);
    public static readonly PhpClass UnhandledMatchError = Derive("UnhandledMatchError", Error);

    /// <summary>A class that only differs from its parent by name, as most exceptions do.</summary>
    private static PhpClass Derive(string name, PhpClass parent) => CoreRegistry.Add(new PhpClassBuilder(name, CoreRegistry.Extension).Extends(parent));

    private static PhpClassBuilder ThrowableMembers(PhpClassBuilder builder)
    {
        const PhpMemberFlags Final = PhpMemberFlags.Public | PhpMemberFlags.Final;
        return builder
            .Factory(static type => new PhpThrowable(type))
            .Keeps(NativeKeeping.Counted)
            .Property("message", PhpValue.EmptyString, PhpMemberFlags.Protected)
            .Property("string", PhpValue.EmptyString, PhpMemberFlags.Private, "string")
            .Property("code", 0, PhpMemberFlags.Protected)
            .Property("file", PhpValue.EmptyString, PhpMemberFlags.Protected, "string")
            .Property("line", default, PhpMemberFlags.Protected, "int")
            .Property("trace", new PhpArray(), PhpMemberFlags.Private, "array")
            .Property("previous", default, PhpMemberFlags.Private, "?Throwable")
            .Method("__clone", "(): void", CoreRegistry.Nothing, PhpMemberFlags.Private)
            .Method("__construct", "(string $message = '', int $code = 0, ?Throwable $previous = null)", static (_, self, a) =>
            {
                ConstructThrowable((PhpThrowable)self!, a.Length > 0 ? a[0] : default, a.Length > 1 ? a[1] : default, a.Length > 2 ? a[2] : default);
                return default;
            })
            .Method("__wakeup", "()", CoreRegistry.Nothing)
            .Method("getMessage", "(): string", static (_, self, _) => ((PhpObject)self!).Slots[PhpThrowable.MessageSlot].GetValue(), Final)
            .Method("getCode", "()", static (_, self, _) => ((PhpObject)self!).Slots[PhpThrowable.CodeSlot].GetValue(), Final)
            .Method("getFile", "(): string", static (_, self, _) => ((PhpObject)self!).Slots[PhpThrowable.FileSlot].GetValue(), Final)
            .Method("getLine", "(): int", static (_, self, _) => ((PhpObject)self!).Slots[PhpThrowable.LineSlot].GetValue(), Final)
            .Method("getTrace", "(): array", static (_, self, _) => ((PhpObject)self!).Slots[PhpThrowable.TraceSlot].DeepCopy(), Final)
            .Method("getPrevious", "(): ?Throwable", static (_, self, _) => ((PhpObject)self!).Slots[PhpThrowable.PreviousSlot].GetValue(), Final)
            .Method("getTraceAsString", "(): string", static (ctx, self, _) => StackTrace.Format(((PhpThrowable)self!).Trace, ctx), Final)
            .Method("__toString", "(): string", static (ctx, self, _) => ((PhpThrowable)self!).Describe(ctx));
    }

    private static void ConstructThrowable(PhpThrowable e, PhpValue message, PhpValue code, PhpValue previous)
    {
        if (!message.IsNull)
        {
            e.Slots[PhpThrowable.MessageSlot] = message;
        }

        if (!code.IsNull)
        {
            e.Slots[PhpThrowable.CodeSlot] = code;
        }

        if (!previous.IsNull)
        {
            e.SetPrevious(previous);
        }
    }
}
