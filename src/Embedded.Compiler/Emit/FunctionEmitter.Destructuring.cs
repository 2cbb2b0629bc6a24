using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Arrays taken apart into places.
internal sealed partial class FunctionEmitter
{
    private StackKind EmitDestructuring(ArrayLiteral pattern, Expression value, bool needed)
    {
        var source = _il.TempValue();
        if (HasReference(pattern) && IsPlace(value))
        {
            EmitAlias(value);
        }
        else
        {
            // The source is kept as it is while parts of it are assigned.
            EmitCopied(value);
        }

        _il.StoreLocal(source);
        bool isValue = !(HasReference(pattern) && IsPlace(value));
        if (isValue)
        {
            _il.LoadLocal(source);
            _il.Call(typeof(Releasing), _frameValues is null ? nameof(Releasing.Acquire) : nameof(Releasing.EscapeOne));
        }

        EmitDestructure(pattern, source);
        if (needed)
        {
            _il.LoadLocal(source);
            _il.Call(typeof(Arith), nameof(Arith.Deref));
        }
        else if (isValue && _frameValues is null)
        {
            _il.LoadLocal(source);
            _il.Call(typeof(Releasing), nameof(Releasing.Dropped));
            DropGiven(value, source);
        }

        _il.Free(source);
        return needed ? StackKind.Value : StackKind.Void;
    }

    private static bool HasReference(ArrayLiteral pattern)
        => pattern.Items.Any(i => i is { ByRef: true } || (i?.Value is ArrayLiteral nested && HasReference(nested)));

    private void EmitDestructure(ArrayLiteral pattern, Local source)
    {
        if (pattern.Items.All(i => i is null))
        {
            throw Unsupported("Cannot use empty list", pattern.Line);
        }

        for (int n = 0; n < pattern.Items.Count; n++)
        {
            var item = pattern.Items[n];
            if (item is null)
            {
                continue;
            }

            var element = _il.TempValue();
            if (item.ByRef || (item.Value is ArrayLiteral inner && HasReference(inner)))
            {
                _il.LoadLocalAddress(source);
                EmitKeyOf(item, n);
                MarkLine(item.Line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.RefForReference));
                _il.Call(typeof(Variables), nameof(Variables.MakeAlias));
                _il.StoreLocal(element);
                if (item.Value is ArrayLiteral nestedReference)
                {
                    EmitDestructure(nestedReference, element);
                }
                else
                {
                    Prepare(item.Value);
                    EmitBind(item.Value, element);
                    Release(item.Value);
                }

                _il.Free(element);
                continue;
            }

            if (item.Value is not ArrayLiteral)
            {
                Prepare(item.Value);
            }

            _il.LoadLocal(source);
            string destructure = nameof(Elements.Destructure);
            if (item.Key is null)
            {
                _il.Long(n);
                destructure = nameof(Elements.DestructureAt);
            }
            else if (item.Key is StringLiteral { Value: var key })
            {
                LoadSite(new KeySite(key));
                destructure = nameof(Elements.DestructureKnown);
            }
            else
            {
                EmitValue(item.Key);
            }

            MarkLine(item.Line);
            LoadFrame();
            _il.Call(typeof(Elements), destructure);
            _il.Call(typeof(Arith), nameof(Arith.Copy));
            _il.StoreLocal(element);
            if (item.Value is ArrayLiteral nested)
            {
                EmitDestructure(nested, element);
            }
            else
            {
                EmitStore(item.Value, element, item.Line, needed: false);
                Release(item.Value);
            }

            _il.Free(element);
        }
    }

    private void EmitKeyOf(ArrayItem item, int position)
    {
        if (item.Key is null)
        {
            _il.Long(position);
            _il.Call(typeof(Arith), nameof(Arith.BoxLong));
        }
        else
        {
            EmitValue(item.Key);
        }
    }
}
