namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    /// <summary>The calls of a fiber, and those it was resumed from.</summary>
    internal sealed class CallStack
    {
        public Frame[] Frames = [];
        public int Depth = -1;
        public CallStack? Below;
        public PhpFiber? Fiber;

        /// <summary>Its own calls, the outermost first.</summary>
        public IReadOnlyList<Frame> Calls => new ArraySegment<Frame>(Frames, 0, Depth + 1);

        /// <summary>How many calls there are, those below included.</summary>
        public int TotalDepth => Depth + 1 + (Below?.TotalDepth ?? 0);
    }

    private CallStack? _below;

    /// <summary>The fiber that runs; null outside of fibers.</summary>
    internal PhpFiber? CurrentFiber { get; private set; }

    /// <summary>The index of the current call among all, as <see cref="FrameAcross"/> counts them: through fibers down to the script's start.</summary>
    internal int DepthAcross => _depth + (_below?.TotalDepth ?? 0);

    internal Frame FrameAcross(int index)
    {
        int below = _below?.TotalDepth ?? 0;
        if (index >= below)
        {
            return _frames[index - below];
        }

        var stack = _below!;
        while (stack.Below is { } next && index < next.TotalDepth)
        {
            stack = next;
        }

        return stack.Frames[index - (stack.Below?.TotalDepth ?? 0)];
    }

    /// <summary>The calls go on in a fiber's stack. The result goes to <see cref="LeaveFiber"/>.</summary>
    internal PhpFiber? EnterFiber(PhpFiber fiber, CallStack stack)
    {
        var previous = CurrentFiber;
        stack.Below = new CallStack { Frames = _frames, Depth = _depth, Below = _below, Fiber = CurrentFiber };
        (_frames, _depth, _below) = (stack.Frames, stack.Depth, stack.Below);
        CurrentFiber = fiber;
        return previous;
    }

    /// <summary>The calls go on in the stack below the fiber's, which is kept.</summary>
    internal void LeaveFiber(PhpFiber? previous, CallStack stack)
    {
        var below = _below!;
        (stack.Frames, stack.Depth, stack.Below) = (_frames, _depth, null);
        (_frames, _depth, _below) = (below.Frames, below.Depth, below.Below);
        CurrentFiber = previous;
    }

    /// <summary>The calls of a fiber that runs, or waits for one that does: the outermost first.</summary>
    internal IReadOnlyList<Frame> CallsOfRunning(PhpFiber fiber)
    {
        var stack = new CallStack { Frames = _frames, Depth = _depth, Below = _below, Fiber = CurrentFiber };
        while (!ReferenceEquals(stack.Fiber, fiber) && stack.Below is { } below)
        {
            stack = below;
        }

        return stack.Calls;
    }

    /// <summary>Ends what fibers still wait for; their finally blocks run.</summary>
    internal void UnwindFibers()
    {
        bool any = false;
        foreach (var (obj, _) in _disposables)
        {
            any |= obj is PhpFiber;
        }

        if (!any)
        {
            return;
        }

        UnwindInOrder();
    }

    // A method of its own, as most scripts have no fibers: what it uses is made by the runtime when it is entered.
    private void UnwindInOrder()
    {
        foreach (var fiber in _disposables.OrderBy(d => d.Value).Select(d => d.Key).OfType<PhpFiber>().ToArray())
        {
            fiber.Unwind(this);
        }
    }
}
