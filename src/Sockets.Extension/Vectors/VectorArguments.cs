using System.Diagnostics.CodeAnalysis;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Hosts;

namespace PeachpieSockets.Extension.Vectors;

/// <summary>Arguments as PHP 4.3 checked them: a wrong one is a warning, and the function does nothing.</summary>
internal static class VectorArguments
{
    /// <summary>The vector of an argument. Otherwise a result: null for a value that is no resource, false for a wrong or freed one.</summary>
    internal static bool TryGetVector(Context ctx, PhpValue value, string function, int number, [NotNullWhen(true)] out IoVector? vector, out PhpValue result)
    {
        vector = value.AsObject() as IoVector;
        if (vector is { IsValid: true })
        {
            result = default;
            return true;
        }

        result = Refuse(ctx, value, function, number, IoVector.ResourceType);
        vector = null;
        return false;
    }

    /// <summary>The socket of an argument. Otherwise a result, as for vectors.</summary>
    internal static bool TryGetSocket(Context ctx, PhpValue value, string function, int number, [NotNullWhen(true)] out Socket? socket, out PhpValue result)
    {
        socket = value.AsObject() as Socket;
        if (socket is { Handle: not null })
        {
            result = default;
            return true;
        }

        result = Refuse(ctx, value, function, number, nameof(Socket));
        socket = null;
        return false;
    }

    private static PhpValue Refuse(Context ctx, PhpValue value, string function, int number, string type)
    {
        if (value.AsObject() is not PhpResource resource)
        {
            Host.Warning(ctx, $"{function}() expects parameter {number} to be resource, {Args.TypeName(in value)} given");
            return PhpValue.Null;
        }

        Host.Warning(ctx, resource.IsValid
            ? $"{function}(): supplied resource is not a valid {type} resource"
            : $"{function}(): {resource.Id} is not a valid {type} resource");
        return PhpValue.False;
    }
}
