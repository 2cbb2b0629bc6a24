namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{

    /// <summary>An object was made by new or clone: those with a destructor are remembered for the end of the script.</summary>
    internal void Created(PhpObject instance)
    {
        if (instance.Class.Destructor is not null)
        {
            (_destructibleObjects ??= []).Add(instance);
        }
    }

    private List<PhpObject>? _destructibleObjects;

    /// <summary>Calls the destructors of all objects that still live, in order of creation.</summary>
    internal void RunDestructors()
    {
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
            destructor.Routine.Call0(this, o);
        }
    }
}
