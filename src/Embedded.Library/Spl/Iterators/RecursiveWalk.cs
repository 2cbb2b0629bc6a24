namespace PeachpieSockets.Embedded.Library.Spl.Iterators;

/// <summary>A RecursiveIteratorIterator: walks through iterators that have iterators.</summary>
internal class RecursiveWalk(PhpClass type) : PhpObject(type)
{
    public const int LeavesOnly = 0;
    public const int SelfFirst = 1;
    public const int ChildFirst = 2;
    public const int CatchGetChild = 16;

    private const string Base = "RecursiveIteratorIterator";
    private readonly List<Level> _levels = [];
    private bool _isWalking;

    private enum Step
    {
        Start,
        Next,
        Test,
        Self,
        Child,
        Enter,
    }

    public long Mode { get; private set; }

    public long Flags { get; private set; }

    public long MaxDepth { get; set; } = -1;

    public int Depth => Levels.Count - 1;

    public PhpObject Top => Levels[^1].Iterator;

    private List<Level> Levels => _levels.Count > 0 ? _levels : throw PhpException.ErrorException("The object is in an invalid state as the parent constructor was not called");

    public PhpObject? At(long level) => level >= 0 && level < Levels.Count ? Levels[(int)level].Iterator : null;

    public void Begin(PhpObject iterator, long mode, long flags)
    {
        (Mode, Flags) = (mode, flags);
        _levels.Clear();
        _levels.Add(new Level(iterator));
    }

    public void Rewind(Context ctx)
    {
        while (Levels.Count > 1)
        {
            _levels.RemoveAt(_levels.Count - 1);
            Hook(ctx, "endChildren");
        }

        _levels[0].Step = Step.Start;
        Classes.Iteration.Call(ctx, Top, "rewind");
        if (!_isWalking)
        {
            Hook(ctx, "beginIteration");
        }

        _isWalking = true;
        Next(ctx);
    }

    public bool IsValid(Context ctx)
    {
        for (int i = Levels.Count - 1; i >= 0; i--)
        {
            if (IsTrue(ctx, _levels[i].Iterator, "valid"))
            {
                return true;
            }
        }

        if (_isWalking)
        {
            Hook(ctx, "endIteration");
            _isWalking = false;
        }

        return false;
    }

    public void Next(Context ctx)
    {
        while (true)
        {
            var level = Levels[^1];
            switch (level.Step)
            {
                case Step.Next:
                    Classes.Iteration.Call(ctx, level.Iterator, "next");
                    level.Step = Step.Start;
                    break;
                case Step.Start when !IsTrue(ctx, level.Iterator, "valid"):
                    if (_levels.Count == 1)
                    {
                        return;
                    }

                    Hook(ctx, "endChildren");
                    _levels.RemoveAt(_levels.Count - 1);
                    break;
                case Step.Start:
                    level.Step = Step.Test;
                    break;
                case Step.Test when HasChildren(ctx):
                    // Below the depth that is wanted, what has children is no leaf all the same.
                    bool tooDeep = MaxDepth >= 0 && MaxDepth <= Depth;
                    if (tooDeep && Mode != LeavesOnly)
                    {
                        goto case Step.Child;
                    }

                    level.Step = tooDeep ? Step.Next : Mode == SelfFirst ? Step.Self : Step.Enter;
                    break;
                case Step.Test:
                    Hook(ctx, "nextElement");
                    level.Step = Step.Next;
                    return;
                case Step.Self:
                    Hook(ctx, "nextElement");
                    level.Step = Step.Enter;
                    return;
                case Step.Child:
                    Hook(ctx, "nextElement");
                    level.Step = Step.Next;
                    return;
                default:
                    Enter(ctx, level);
                    break;
            }
        }
    }

    private void Enter(Context ctx, Level level)
    {
        level.Step = Mode == ChildFirst ? Step.Child : Step.Next;
        PhpValue children;
        int depth = ctx.Depth;
        try
        {
            children = IsOwn("callGetChildren") ? Classes.Iteration.Call(ctx, this, "callGetChildren") : Classes.Iteration.Call(ctx, level.Iterator, "getChildren");
        }
        catch (PhpThrownException) when ((Flags & CatchGetChild) != 0)
        {
            ctx.Depth = depth;
            level.Step = Step.Next;
            return;
        }

        if (children.AsObject() is not PhpObject inner || !inner.Class.IsSubclassOf("RecursiveIterator"))
        {
            throw SplObject.Throw("UnexpectedValueException", "Objects returned by RecursiveIterator::getChildren() must implement RecursiveIterator");
        }

        _levels.Add(new Level(inner));
        Classes.Iteration.Call(ctx, inner, "rewind");
        Hook(ctx, "beginChildren");
    }

    private bool HasChildren(Context ctx)
    {
        return IsOwn("callHasChildren") ? Convert.ToBoolean(Classes.Iteration.Call(ctx, this, "callHasChildren")) : IsTrue(ctx, Top, "hasChildren");
    }

    private static bool IsTrue(Context ctx, PhpObject iterator, string method) => Convert.ToBoolean(Classes.Iteration.Call(ctx, iterator, method));

    private bool IsOwn(string method) => Class.FindMethod(method) is { DeclaringClass.Name: not Base };

    /// <summary>Calls one of the methods that do nothing unless a script's class has them.</summary>
    private void Hook(Context ctx, string method)
    {
        if (Class.FindMethod(method) is { DeclaringClass.ExtensionName: null })
        {
            Classes.Iteration.Call(ctx, this, method);
        }
    }

    private sealed class Level(PhpObject iterator)
    {
        public PhpObject Iterator => iterator;

        public Step Step { get; set; } = Step.Start;
    }
}
