using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>What is known at compile time of the function that a call means; nothing, where it is not called by a name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Routine">The module's function that it means; null where it is a script's, or not known.</param>
/// <param name="MayBeShadowed">Whether a script may declare a function of the namespace, which is meant then.</param>
/// <param name="IsDeclaredLater">It stands further down in the file: php does not know it yet where it compiles the call.</param>
internal readonly record struct KnownCallee(string Name, RoutineInfo? Routine, bool MayBeShadowed, bool IsDeclaredLater)
{
    private LibraryRoutine? Library => Routine as LibraryRoutine;

    /// <summary>Whether it only looks at its arguments (see <see cref="LibraryRoutine.OnlyReads"/>), unless it is shadowed.</summary>
    public bool OnlyReads => Library is { OnlyReads: true };

    /// <summary>Whether it has nothing of its arguments any more when it ends, but what it returns.</summary>
    public bool EndsArguments => !MayBeShadowed && (OnlyReads || Library is { Keeping: PhpKeeping.Nothing or PhpKeeping.Copies });

    /// <summary>By number of arguments: code in place of the routine's own, unless it is shadowed.</summary>
    public Func<int, Delegate?>? Plain => Library?.Plain;

    /// <summary>What a name means in a call on a line of a file.</summary>
    public static KnownCallee Of(FileScope file, Name name, int line)
    {
        var own = file.Function(name.FullName);
        var library = own is null ? KnownFunctions.Library(file, name) : null;
        return new(name.FullName, library, KnownFunctions.MayBeShadowed(name), own is not null && own.Line > line);
    }
}
