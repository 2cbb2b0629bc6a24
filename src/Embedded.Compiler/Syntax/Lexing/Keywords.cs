using System.Text;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>PHP's keywords, in any case.</summary>
internal static class Keywords
{
    private const int Buckets = 256;
    private const byte Separator = (byte)',';

    // The words, in the order of TokenKind, and then what spells another one's token. One piece of data: strings, each of them an object that the
    // runtime has to make at first use, took a tenth of the time that a short script takes.
    private static ReadOnlySpan<byte> Words =>
        "abstract,and,array,as,break,callable,case,catch,class,clone,const,continue,declare,default,do,echo,else,elseif,empty,"u8
        + "enddeclare,endfor,endforeach,endif,endswitch,endwhile,enum,eval,exit,extends,final,finally,fn,for,foreach,function,global,goto,"u8
        + "__halt_compiler,if,implements,include,include_once,instanceof,insteadof,interface,isset,list,match,namespace,new,or,print,"u8
        + "private,protected,public,readonly,require,require_once,return,static,switch,throw,trait,try,unset,use,var,while,xor,yield,yield from,"u8
        + "__class__,__dir__,__file__,__function__,__line__,__method__,__namespace__,__property__,__trait__,die"u8;

    private const int Count = TokenKind.LastKeyword - TokenKind.FirstKeyword + 1;
    private static readonly ushort[] Starts = new ushort[Count + 2]; // of the words, and one past the last
    private static readonly byte[] First = new byte[Buckets]; // 1 + the word that a chain starts with; 0: none
    private static readonly byte[] Next = new byte[Count + 1];

    static Keywords()
    {
        int end = 0;
        for (int word = 0; word <= Count; word++)
        {
            while (end < Words.Length && Words[end] != Separator)
                end++;
            Starts[word + 1] = (ushort)++end;
            int bucket = Hash(Word(word));
            Next[word] = First[bucket];
            First[bucket] = (byte)(word + 1);
        }
    }

    /// <summary>The spelling of a keyword.</summary>
    public static string TextOf(TokenKind kind)
    {
        string text = Encoding.ASCII.GetString(Word(kind - TokenKind.FirstKeyword));
        return kind >= TokenKind.MagicClass ? text.ToUpperInvariant() : text;
    }

    /// <summary>The keyword that a name spells, or <see cref="TokenKind.Identifier"/>.</summary>
    public static TokenKind Find(ReadOnlySpan<byte> name)
    {
        for (int word = First[Hash(name)] - 1; word >= 0; word = Next[word] - 1)
        {
            if (Utf8.EqualsIgnoreCase(name, Word(word)))
                return word < Count ? (TokenKind)((int)TokenKind.FirstKeyword + word) : TokenKind.Exit;
        }

        return TokenKind.Identifier;
    }

    /// <summary>Whether a token may stand for a member name: an identifier, or any keyword but <c>__halt_compiler</c>.</summary>
    public static bool IsMemberName(TokenKind kind) =>
        kind == TokenKind.Identifier || (IsKeyword(kind) && kind is not TokenKind.HaltCompiler);

    /// <summary>Whether a token is a keyword.</summary>
    public static bool IsKeyword(TokenKind kind) => kind is >= TokenKind.FirstKeyword and <= TokenKind.LastKeyword;

    private static ReadOnlySpan<byte> Word(int word) => Words[Starts[word]..(Starts[word + 1] - 1)];

    private static int Hash(ReadOnlySpan<byte> word)
    {
        uint hash = (uint)word.Length;
        foreach (byte c in word)
            hash = hash * 31 + (c | 0x20u);
        return (int)(hash % Buckets);
    }
}
