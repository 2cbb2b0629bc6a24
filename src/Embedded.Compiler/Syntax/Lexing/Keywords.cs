namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>PHP's keywords, in any case.</summary>
internal static class Keywords
{
    // Looked up through a hash table of its own: the framework's dictionaries of enum values are compiled anew at each start of a process.
    private static readonly (string Word, TokenKind Kind)[] Table =
    [
        ("abstract", TokenKind.Abstract),
        ("and", TokenKind.And),
        ("array", TokenKind.Array),
        ("as", TokenKind.As),
        ("break", TokenKind.Break),
        ("callable", TokenKind.Callable),
        ("case", TokenKind.Case),
        ("catch", TokenKind.Catch),
        ("class", TokenKind.Class),
        ("clone", TokenKind.Clone),
        ("const", TokenKind.Const),
        ("continue", TokenKind.Continue),
        ("declare", TokenKind.Declare),
        ("default", TokenKind.Default),
        ("die", TokenKind.Exit),
        ("do", TokenKind.Do),
        ("echo", TokenKind.Echo),
        ("else", TokenKind.Else),
        ("elseif", TokenKind.ElseIf),
        ("empty", TokenKind.Empty),
        ("enddeclare", TokenKind.EndDeclare),
        ("endfor", TokenKind.EndFor),
        ("endforeach", TokenKind.EndForeach),
        ("endif", TokenKind.EndIf),
        ("endswitch", TokenKind.EndSwitch),
        ("endwhile", TokenKind.EndWhile),
        ("enum", TokenKind.Enum),
        ("eval", TokenKind.Eval),
        ("exit", TokenKind.Exit),
        ("extends", TokenKind.Extends),
        ("final", TokenKind.Final),
        ("finally", TokenKind.Finally),
        ("fn", TokenKind.Fn),
        ("for", TokenKind.For),
        ("foreach", TokenKind.Foreach),
        ("function", TokenKind.Function),
        ("global", TokenKind.Global),
        ("goto", TokenKind.Goto),
        ("__halt_compiler", TokenKind.HaltCompiler),
        ("if", TokenKind.If),
        ("implements", TokenKind.Implements),
        ("include", TokenKind.Include),
        ("include_once", TokenKind.IncludeOnce),
        ("instanceof", TokenKind.InstanceOf),
        ("insteadof", TokenKind.InsteadOf),
        ("interface", TokenKind.Interface),
        ("isset", TokenKind.Isset),
        ("list", TokenKind.List),
        ("match", TokenKind.Match),
        ("namespace", TokenKind.Namespace),
        ("new", TokenKind.New),
        ("or", TokenKind.Or),
        ("print", TokenKind.Print),
        ("private", TokenKind.Private),
        ("protected", TokenKind.Protected),
        ("public", TokenKind.Public),
        ("readonly", TokenKind.Readonly),
        ("require", TokenKind.Require),
        ("require_once", TokenKind.RequireOnce),
        ("return", TokenKind.Return),
        ("static", TokenKind.Static),
        ("switch", TokenKind.Switch),
        ("throw", TokenKind.Throw),
        ("trait", TokenKind.Trait),
        ("try", TokenKind.Try),
        ("unset", TokenKind.Unset),
        ("use", TokenKind.Use),
        ("var", TokenKind.Var),
        ("while", TokenKind.While),
        ("xor", TokenKind.Xor),
        ("yield", TokenKind.Yield),
        ("__class__", TokenKind.MagicClass),
        ("__dir__", TokenKind.MagicDir),
        ("__file__", TokenKind.MagicFile),
        ("__function__", TokenKind.MagicFunction),
        ("__line__", TokenKind.MagicLine),
        ("__method__", TokenKind.MagicMethod),
        ("__namespace__", TokenKind.MagicNamespace),
        ("__property__", TokenKind.MagicProperty),
        ("__trait__", TokenKind.MagicTrait),
    ];

    private const int Buckets = 256;
    private static readonly byte[] First = new byte[Buckets];  // 1 + the row that a chain starts with; 0: none
    private static readonly byte[] Next = new byte[Table.Length];

    static Keywords()
    {
        for (int row = 0; row < Table.Length; row++)
        {
            int bucket = Hash(Table[row].Word);
            Next[row] = First[bucket];
            First[bucket] = (byte)(row + 1);
        }
    }

    /// <summary>The spelling of a keyword.</summary>
    public static string TextOf(TokenKind kind)
    {
        if (kind == TokenKind.YieldFrom)
            return "yield from";
        if (kind == TokenKind.Exit)
            return "exit";

        foreach ((string word, TokenKind known) in Table)
        {
            if (known == kind)
                return word.StartsWith("__", StringComparison.Ordinal) && kind != TokenKind.HaltCompiler ? word.ToUpperInvariant() : word;
        }

        throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a keyword");
    }

    /// <summary>The keyword that a name spells, or <see cref="TokenKind.Identifier"/>.</summary>
    public static TokenKind Find(string name)
    {
        for (int row = First[Hash(name)] - 1; row >= 0; row = Next[row] - 1)
        {
            if (name.Equals(Table[row].Word, StringComparison.OrdinalIgnoreCase))
                return Table[row].Kind;
        }

        return TokenKind.Identifier;
    }

    /// <summary>Whether a token may stand for a member name: an identifier, or any keyword but <c>__halt_compiler</c>.</summary>
    public static bool IsMemberName(TokenKind kind) =>
        kind == TokenKind.Identifier || (IsKeyword(kind) && kind is not TokenKind.HaltCompiler);

    /// <summary>Whether a token is a keyword.</summary>
    public static bool IsKeyword(TokenKind kind) => kind is >= TokenKind.FirstKeyword and <= TokenKind.LastKeyword;

    private static int Hash(string word)
    {
        uint hash = (uint)word.Length;
        foreach (char c in word)
            hash = hash * 31 + (c | 0x20u);
        return (int)(hash % Buckets);
    }
}
