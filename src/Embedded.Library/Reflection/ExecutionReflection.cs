using PeachpieSockets.Embedded.Library.Errors;
using static PeachpieSockets.Embedded.Library.Reflection.ReflectionTools;

namespace PeachpieSockets.Embedded.Library.Reflection;

/// <summary>Code that waits: generators and fibers.</summary>
[PhpExtension("Reflection")]
public static class ExecutionReflection
{
    private const string Traced = "(int $options = DEBUG_BACKTRACE_PROVIDE_OBJECT): array";

    /// <summary>A generator that has not ended.</summary>
    internal static readonly PhpClass ReflectionGenerator = Class("ReflectionGenerator").With(PhpClassFlags.Final)
        .Method("__construct", "(Generator $generator)", static (_, self, a) =>
        {
            ((Mirror)self!).Subject = a[0].Object is PhpGenerator { IsFinished: false } generator ? generator
                : throw Missing("Cannot create ReflectionGenerator based on a terminated Generator");
            return default;
        })
        .Method("getExecutingLine", "(): int", static (_, self, _) => Generator(self).Calls[0].Line)
        .Method("getExecutingFile", "(): string", static (_, self, _) => Generator(self).Calls[0].FileValue)
        .Method("getTrace", Traced, static (ctx, self, a) => Trace(ctx, Generator(self).Calls, a))
        .Method("getFunction", "(): ReflectionFunctionAbstract", static (_, self, _) => FunctionReflection.Of(Generator(self).Function))
        .Method("getThis", "(): ?object", static (_, self, _) => PhpValue.FromClass(Generator(self).Self switch
        {
            PhpClosure closure => closure.This,
            PhpObject o => o,
            _ => null,
        }))
        .Method("getExecutingGenerator", "(): Generator", static (_, self, _) => PhpValue.FromClass(Generator(self).Executing))
        .Build();

    /// <summary>A fiber.</summary>
    internal static readonly PhpClass ReflectionFiber = Class("ReflectionFiber").With(PhpClassFlags.Final)
        .Method("__construct", "(Fiber $fiber)", static (_, self, a) =>
        {
            ((Mirror)self!).Subject = a[0].Object;
            return default;
        })
        .Method("getFiber", "(): Fiber", static (_, self, _) => PhpValue.FromClass(Fiber(self)))
        .Method("getExecutingFile", "(): ?string", static (ctx, self, _) => Innermost(ctx, self)?.FileValue ?? default)
        .Method("getExecutingLine", "(): ?int", static (ctx, self, _) => Innermost(ctx, self)?.Line ?? default(PhpValue))
        .Method("getCallable", "(): callable", static (_, self, _) => Fiber(self).Callable ?? throw PhpException.ErrorException("Cannot fetch the callable from a fiber that has terminated"))
        .Method("getTrace", Traced, static (ctx, self, a) => Trace(ctx, Calls(ctx, self), a))
        .Build();

    private static PhpGenerator Generator(object? self)
        => Mirror.Of<PhpGenerator>(self) is { IsFinished: false } generator ? generator : throw Missing("Cannot fetch information from a terminated Generator");

    private static PhpFiber Fiber(object? self) => Mirror.Of<PhpFiber>(self);

    private static IReadOnlyList<Frame> Calls(Context ctx, object? self)
        => Fiber(self).CallsIn(ctx) ?? throw PhpException.ErrorException("Cannot fetch information from a fiber that has not been started or is terminated");

    private static Frame? Innermost(Context ctx, object? self) => Calls(ctx, self).LastOrDefault(static c => c.File is not null);

    private static PhpArray Trace(Context ctx, IReadOnlyList<Frame> calls, ReadOnlySpan<PhpValue> a)
    {
        long options = a.Length > 0 ? a[0].Long : ErrorConstants.DEBUG_BACKTRACE_PROVIDE_OBJECT;
        return StackTrace.Of(ctx, calls, (options & ErrorConstants.DEBUG_BACKTRACE_PROVIDE_OBJECT) != 0, (options & ErrorConstants.DEBUG_BACKTRACE_IGNORE_ARGS) == 0);
    }
}
