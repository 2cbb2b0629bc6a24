using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler;

public sealed partial class PhpEngine
{
    /// <summary>
    /// Adds a function that scripts can call. Its PHP signature, as <c>(int $a, string ...$more): string</c>, decides how arguments are
    /// checked and converted before the code runs.
    /// </summary>
    /// <param name="name">Its name.</param>
    /// <param name="signature">Parameters and result as in PHP.</param>
    /// <param name="code">Gets the arguments that were given. What it throws ends the script and comes out of the engine's method; a PHP exception for the script to catch is made by <see cref="PhpException"/>.</param>
    /// <exception cref="ArgumentException">There is a function of that name.</exception>
    public PhpEngine AddFunction(string name, string signature, Func<Context, PhpValue[], PhpValue> code)
    {
        var routine = new NativeMethod(name, signature, (ctx, _, arguments) => DelegateFunction.Guard(static s => s.code(s.ctx, s.arguments), (code, ctx, arguments: arguments.ToArray())));
        return Context.DeclareFunction(routine) ? this : throw new ArgumentException($"There is a function {name}() already.", nameof(name));
    }

    /// <summary>
    /// Adds a function that scripts can call: any delegate, as <c>AddFunction("add", (int a, int b) => a + b)</c>. Its PHP signature follows from its
    /// parameters: int, long and other integers are <c>int</c>, float and double are <c>float</c>, string and byte[] are <c>string</c>, lists and dictionaries are
    /// <c>array</c>, <see cref="PhpValue"/> and object are <c>mixed</c>; defaults, nullable types and <c>params</c> are taken over. A parameter
    /// of type <see cref="Context"/> gets the context.
    /// </summary>
    /// <param name="name">Its name.</param>
    /// <param name="code">What it throws ends the script and comes out of the engine's method; a PHP exception for the script to catch is made by <see cref="PhpException"/>.</param>
    /// <exception cref="ArgumentException">There is a function of that name, or a parameter's type has no PHP form.</exception>
    public PhpEngine AddFunction(string name, Delegate code)
    {
        var function = new DelegateFunction(code);
        var routine = new NativeMethod(name, function.Signature, (ctx, _, arguments) => function.Call(ctx, arguments));
        return Context.DeclareFunction(routine) ? this : throw new ArgumentException($"There is a function {name}() already.", nameof(name));
    }

    /// <summary>Defines a constant for scripts.</summary>
    /// <exception cref="ArgumentException">There is a constant of that name, or the value has no PHP form.</exception>
    public PhpEngine AddConstant(string name, object? value)
        => Context.DefineConstant(name, ClrValues.ToPhp(value)) ? this : throw new ArgumentException($"There is a constant {name} already.", nameof(name));
}
