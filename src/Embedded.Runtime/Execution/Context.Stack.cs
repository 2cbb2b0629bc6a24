using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    // php takes memory for frames in pages of this size.
    private const long PhpStackPage = 256 << 10;

    private Frame[] _frames = [];
    private int _depth = -1;

    // As many are kept for the next calls, whatever the script needed.
    private const int FramesKept = 1024;

    /// <summary>No call is on the way any more: the frames of a deep recursion go, which may be most of the memory that is used.</summary>
    internal void EndCalls()
    {
        _depth = -1;
        if (_frames.Length > FramesKept)
        {
            Array.Resize(ref _frames, FramesKept);
        }
    }

    /// <summary>What a call that goes on, or has just ended, gives to the code that made it.</summary>
    internal ResponseHeaders.Given? GivenHeaders { get; set; }

    /// <summary>A list of arguments that no call uses.</summary>
    internal ArgumentList? FreeArguments;

    /// <summary>How deep calls may nest; the thread's stack may end sooner.</summary>
    public int MaxCallDepth { get; set; } = int.MaxValue;

    /// <summary>The depth of the current frame; restored where an exception is caught.</summary>
    internal int Depth
    {
        get => _depth;
        set => _depth = value;
    }

    /// <summary>The current frame; null where no script runs.</summary>
    internal Frame? CurrentFrame => _depth >= 0 ? _frames[_depth] : null;

    internal Frame FrameAt(int depth) => _frames[depth];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Frame PushFrame(RoutineInfo routine, object? self)
    {
        int depth = _depth + 1;
        var frames = _frames;
        if ((depth & 15) == 0 || (uint)depth >= (uint)frames.Length)
        {
            frames = Deepen(depth);
        }

        _depth = depth;
        var frame = frames[depth];
        frame.Routine = routine;
        frame.Self = self;
        return frame;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void PopFrame() => _depth--;

    /// <summary>
    /// Collects what scripts hold no more, and waits until it is closed: for a call that finds no descriptor free, before it tries once more.
    /// </summary>
    public void CollectLost()
    {
        foreach (var frame in _frames.AsSpan(_depth + 1))
        {
            frame.Forget();
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private Frame[] Deepen(int depth)
    {
        if (depth >= _frames.Length)
        {
            int old = _frames.Length;
            Array.Resize(ref _frames, Math.Max(32, old * 2));
            for (int i = old; i < _frames.Length; i++)
            {
                _frames[i] = new Frame(this, i);
            }
        }

        if (depth > MaxCallDepth)
        {
            throw FatalError($"Maximum function nesting level of '{MaxCallDepth}' reached, aborting!");
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw StackExhausted();
        }

        return _frames;
    }

    /// <summary>The end of a script whose calls nest too deep: php's frames are on its heap, where they meet the memory limit.</summary>
    internal ScriptExitException StackExhausted() => MemoryExhausted(PhpStackPage);

    /// <summary>The nearest frame of a script's code, from the current one down; null where there is none.</summary>
    internal Frame? CurrentUserFrame
    {
        get
        {
            for (int i = _depth; i >= 0; i--)
            {
                if (_frames[i].File is not null)
                {
                    return _frames[i];
                }
            }

            for (int i = (_below?.TotalDepth ?? 0) - 1; i >= 0; i--)
            {
                if (FrameAcross(i) is { File: not null } frame)
                {
                    return frame;
                }
            }

            return null;
        }
    }

    /// <summary>The script's file that runs now, as messages name it; empty where none runs.</summary>
    public string CurrentFile => CurrentUserFrame?.File ?? "Unknown";

    /// <summary>The line of the script that runs now; 0 where none runs.</summary>
    public int CurrentLine => CurrentUserFrame?.Line ?? 0;

    /// <summary>The class whose code called the library function that runs now; null outside of classes.</summary>
    internal PhpClass? CallerScope => CurrentUserFrame?.Scope;

    /// <summary>Whether the script's code that runs now has strict_types.</summary>
    internal bool CodeIsStrict => CurrentUserFrame?.Routine is UserFunction { StrictTypes: true };

    /// <summary>Whether the code that called the library function that runs now has strict_types.</summary>
    internal bool CallerIsStrict
    {
        get
        {
            var frame = _depth > 0 ? _frames[_depth - 1] : null;
            return frame?.Routine is UserFunction { StrictTypes: true };
        }
    }

    /// <summary>Raises a fatal error; the result is thrown to end the script.</summary>
    internal ScriptExitException FatalError(PhpString message)
    {
        RaiseError(PhpError.E_ERROR, message);
        return new ScriptExitException(255);
    }
}
