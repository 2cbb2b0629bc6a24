using System.Collections.Concurrent;

namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private readonly List<string> _included = [];
    private HashSet<string>? _includedSet;

    /// <summary>The files that were run, in order (get_included_files).</summary>
    public IReadOnlyCollection<string> IncludedFiles => _includedSet ??= [];

    /// <summary>The files that were run, in order.</summary>
    internal IReadOnlyList<string> IncludedInOrder => _included;

    /// <summary>Where relative paths begin.</summary>
    public string WorkingDirectory { get => field ??= Environment.CurrentDirectory; set; }

    /// <summary>include_path.</summary>
    public string IncludePath => Ini.GetString("include_path") is { Length: > 0 } path ? path : ".";

    internal void AddIncluded(string file)
    {
        _includedSet ??= [];
        if (_includedSet.Add(file))
        {
            _included.Add(file);
        }
    }

    /// <summary>Compiles a script, or finds it compiled already.</summary>
    internal ICompiledScript LoadScript(string file) => ScriptCache.Load(file, this);

    internal ICompiledScript CompileScript(ReadOnlyMemory<byte> source, string path, bool isEval)
    {
        var compile = ScriptCompiler.Compile ?? throw new InvalidOperationException("No compiler is registered: use PhpScript.Register().");
        try
        {
            return compile(source, path, isEval);
        }
        catch (PhpSyntaxException e) when (!e.IsParseError)
        {
            RaiseErrorAt(PhpError.E_COMPILE_ERROR, e.Message, e.Path, e.Line);
            throw new ScriptExitException(255);
        }
    }

    private static class ScriptCache
    {
        private static readonly ConcurrentDictionary<string, (DateTime Time, long Length, WeakReference<ICompiledScript> Script)> s_scripts = new(StringComparer.Ordinal);

        public static ICompiledScript Load(string file, Context ctx)
        {
            var info = new System.IO.FileInfo(file);
            if (s_scripts.TryGetValue(file, out var known) && known.Time == info.LastWriteTimeUtc && known.Length == info.Length && known.Script.TryGetTarget(out var script))
            {
                return script;
            }

            byte[] code;
            try
            {
                code = System.IO.File.ReadAllBytes(file);
            }
            catch (System.IO.IOException)
            {
                // Perhaps no descriptor was left.
                ctx.CollectLost();
                code = System.IO.File.ReadAllBytes(file);
            }

            script = ctx.CompileScript(code, file, isEval: false);
            s_scripts[file] = (info.LastWriteTimeUtc, info.Length, new WeakReference<ICompiledScript>(script));
            return script;
        }
    }
}
