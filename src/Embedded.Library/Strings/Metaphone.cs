using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>How an English word sounds, by Lawrence Philips' rules as php has them.</summary>
internal ref struct Metaphone
{
    private const byte Sh = (byte)'X';
    private const byte Th = (byte)'0';

    private readonly ReadOnlySpan<byte> _word;
    private readonly long _limit;
    private readonly ByteBuilder _code;
    private int _at;

    private Metaphone(ReadOnlySpan<byte> word, long limit)
    {
        _word = word;
        _limit = limit;
        _code = new ByteBuilder(word.Length);
    }

    public static PhpString Of(ReadOnlySpan<byte> word, long limit)
    {
        var coder = new Metaphone(Bytes.UpToNul(word), limit);
        coder.Run();
        return coder._code.ToPhpString();
    }

    private readonly byte Letter(int offset)
    {
        int i = _at + offset;
        return i >= 0 && i < _word.Length ? Bytes.ToUpper(_word[i]) : (byte)0;
    }

    private readonly byte Here => Letter(0);

    private readonly byte Next => Letter(1);

    private readonly byte Before => Letter(-1);

    private static bool IsVowel(byte c) => c is (byte)'A' or (byte)'E' or (byte)'I' or (byte)'O' or (byte)'U';

    private static bool MakesSoft(byte c) => c is (byte)'E' or (byte)'I' or (byte)'Y';

    // Before these, an H that follows is no sound of its own.
    private static bool TakesH(byte c) => c is (byte)'C' or (byte)'G' or (byte)'P' or (byte)'S' or (byte)'T';

    private static bool KeepsGhHard(byte c) => c is (byte)'B' or (byte)'D' or (byte)'H';

    private readonly void Add(byte c) => _code.Add(c);

    private void Run()
    {
        while (_at < _word.Length && !Bytes.IsLetter(_word[_at]))
        {
            _at++;
        }

        if (_at >= _word.Length)
        {
            return;
        }

        Begin();
        for (; _at < _word.Length && (_limit <= 0 || _code.Length < _limit); _at++)
        {
            if (!Bytes.IsLetter(_word[_at]) || (Here == Before && Here != 'C'))
            {
                continue;
            }

            _at += Sound();
        }
    }

    private void Begin()
    {
        switch (Here)
        {
            case (byte)'A' when Next == 'E':
                Add((byte)'E');
                _at += 2;
                break;
            case (byte)'G' or (byte)'K' or (byte)'P' when Next == 'N':
                Add((byte)'N');
                _at += 2;
                break;
            case (byte)'X':
                Add((byte)'S');
                _at++;
                break;
            case (byte)'W' when Next == 'R':
                Add((byte)'R');
                _at += 2;
                break;
            case (byte)'W' when Next == 'H' || IsVowel(Next):
                Add((byte)'W');
                _at += 2;
                break;
            case (byte)'W':
                _at++;
                break;
            case (byte)'A' or (byte)'E' or (byte)'I' or (byte)'O' or (byte)'U':
                Add(Here);
                _at++;
                break;
        }
    }

    /// <summary>Adds what a letter sounds as; returns how many more letters belong to it.</summary>
    private readonly int Sound()
    {
        byte here = Here, next = Next;
        switch (here)
        {
            case (byte)'B':
                return Plain(here, unless: _at + 1 == _word.Length && Before == 'M');
            case (byte)'C':
                return C();
            case (byte)'D':
                if (next == 'G' && MakesSoft(Letter(2)))
                {
                    Add((byte)'J');
                    return 1;
                }

                Add((byte)'T');
                return 0;
            case (byte)'G':
                return G();
            case (byte)'H':
                return Plain(here, unless: !IsVowel(next) || TakesH(Before));
            case (byte)'K':
                return Plain(here, unless: Before == 'C');
            case (byte)'P':
                Add((byte)(next == 'H' ? 'F' : 'P'));
                return 0;
            case (byte)'Q':
                Add((byte)'K');
                return 0;
            case (byte)'S':
                return S();
            case (byte)'T':
                return T();
            case (byte)'V':
                Add((byte)'F');
                return 0;
            case (byte)'W' or (byte)'Y':
                return Plain(here, unless: !IsVowel(next));
            case (byte)'X':
                Add((byte)'K');
                Add((byte)'S');
                return 0;
            case (byte)'Z':
                Add((byte)'S');
                return 0;
            case (byte)'F' or (byte)'J' or (byte)'L' or (byte)'M' or (byte)'N' or (byte)'R':
                Add(here);
                return 0;
            default:
                return 0;
        }
    }

    private readonly int Plain(byte c, bool unless)
    {
        if (!unless)
        {
            Add(c);
        }

        return 0;
    }

    private readonly int C()
    {
        if (MakesSoft(Next))
        {
            if (Next == 'I' && Letter(2) == 'A')
            {
                Add(Sh);
            }
            else if (Before != 'S')
            {
                Add((byte)'S');
            }

            return 0;
        }

        if (Next == 'H')
        {
            Add(Letter(2) == 'R' || Before == 'S' ? (byte)'K' : Sh);
            return 1;
        }

        Add((byte)'K');
        return 0;
    }

    private readonly int G()
    {
        if (Next == 'H')
        {
            if (KeepsGhHard(Letter(-3)) || Letter(-4) == 'H')
            {
                return 0;
            }

            Add((byte)'F');
            return 1;
        }

        if (Next == 'N')
        {
            bool silent = !Bytes.IsLetter(Letter(2)) || (Letter(2) == 'E' && Letter(3) == 'D');
            return Plain((byte)'K', unless: silent);
        }

        Add((byte)(MakesSoft(Next) && Before != 'G' ? 'J' : 'K'));
        return 0;
    }

    private readonly int S()
    {
        if (Next == 'I' && Letter(2) is (byte)'O' or (byte)'A')
        {
            Add(Sh);
            return 0;
        }

        if (Next == 'H')
        {
            Add(Sh);
            return 1;
        }

        if (Next == 'C' && Letter(2) == 'H' && Letter(3) == 'W')
        {
            Add(Sh);
            return 2;
        }

        Add((byte)'S');
        return 0;
    }

    private readonly int T()
    {
        if (Next == 'I' && Letter(2) is (byte)'O' or (byte)'A')
        {
            Add(Sh);
            return 0;
        }

        if (Next == 'H')
        {
            Add(Th);
            return 1;
        }

        return Plain((byte)'T', unless: Next == 'C' && Letter(2) == 'H');
    }
}
