namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{

    /// <summary>An object was made by new or clone: those with a destructor are remembered for the end of the script.</summary>
    internal void Created(PhpObject instance)
    {
        if (instance.Class.Destructor is not null)
        {
            (_destructibleObjects ??= []).Add(instance);
            Releasing.Fresh(instance);
        }
    }

    private List<PhpObject>? _destructibleObjects;
    private int _destructed;

    /// <summary>Ends what fibers wait for, then calls the destructors of all objects that still live, in order of creation.</summary>
    internal void RunDestructors()
    {
        UnwindFibers();
        while (_destructibleObjects is { Count: > 0 } list)
        {
            _destructibleObjects = null;
            foreach (var o in list)
            {
                Destruct(o);
            }
        }
    }

    /// <summary>Calls the destructor of an object, once.</summary>
    internal void Destruct(PhpObject o)
    {
        if (!o.IsDestructed && o.Class.Destructor is { } destructor)
        {
            o.IsDestructed = true;
            if (_destructibleObjects is { } list && ++_destructed > Math.Max(64, list.Count / 2))
            {
                _destructed = 0;
                list.RemoveAll(d => d.IsDestructed);
            }

            destructor.Routine.Call0(this, o);
        }
    }
}
