namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private List<PhpObject>? _destructibleObjects;
    private int _destructed;

    /// <summary>An object was made by new or clone: it is counted; one with a destructor is remembered for the end of the script.</summary>
    internal void Created(PhpObject instance)
    {
        if (instance.Class.Destructor is not null)
        {
            Remember(instance);
        }

        Releasing.Fresh(instance);
    }

    /// <summary>The object has something to do before it goes, at the end of the script at the latest.</summary>
    internal void Remember(PhpObject instance) => (_destructibleObjects ??= []).Add(instance);

    /// <summary>Ends what fibers wait for, then calls the destructors of all objects that still live, in php's order.</summary>
    internal void RunDestructors()
    {
        if (IsCanceled)
        {
            _destructibleObjects = null;
            return;
        }

        UnwindFibers();
        if (_destructibleObjects is { Count: > 0 })
        {
            new LastVariables(this).Drop();
        }

        while (_destructibleObjects is { Count: > 0 } list)
        {
            _destructibleObjects = null;
            DestructInOrder(list);
        }
    }

    private void DestructInOrder(List<PhpObject> objects)
    {
        objects.Sort(static (left, right) => left.Id.CompareTo(right.Id));
        foreach (var o in objects)
        {
            Destruct(o);
        }
    }

    /// <summary>Calls the destructor of an object, once.</summary>
    internal void Destruct(PhpObject o)
    {
        if (o.IsDestructed || o.IsUnfinished)
        {
            return;
        }

        if (o.Class.Destructor is { } destructor)
        {
            Destructed(o);
            CallDestructor(destructor.Routine, o);
        }
        else if (o is PhpGenerator)
        {
            Destructed(o);
            o.Destroy();
        }
    }

    private void CallDestructor(RoutineInfo destructor, PhpObject o)
    {
        var leaving = Leaving;
        Leaving = null;
        try
        {
            destructor.Call0(this, o);
        }
        catch (PhpThrownException thrown) when (leaving is not null)
        {
            Runtime.Output.ChainPrevious(thrown, leaving);
            throw;
        }

        Leaving = leaving;
    }

    /// <summary>The object needs not be remembered any more.</summary>
    internal void Destructed(PhpObject o)
    {
        o.IsDestructed = true;
        if (_destructibleObjects is { } list && ++_destructed > Math.Max(64, list.Count / 2))
        {
            _destructed = 0;
            list.RemoveAll(d => d.IsDestructed);
        }
    }
}
