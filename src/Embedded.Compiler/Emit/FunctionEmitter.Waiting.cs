using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Values that wait on the stack while something else is evaluated: nothing counts as their holder, so what runs meanwhile must not release them.
internal sealed partial class FunctionEmitter
{
    /// <summary>Whether a value waits that may be an object which something holds that the code at hand may change.</summary>
    private bool _waiting;

    /// <summary>Whether something may be due at the end of the statement.</summary>
    private bool _mayBeDue;

    private void EmitHold()
    {
        _mayBeDue = true;
        LoadContext();
        _il.Call(typeof(Releasing), nameof(Releasing.Hold));
    }

    private void EmitUnhold()
    {
        LoadContext();
        _il.Call(typeof(Releasing), nameof(Releasing.Unhold));
    }

    /// <summary>At the end of a statement, with nothing on the stack: what is due is released.</summary>
    private void EmitFlush()
    {
        if (_mayBeDue)
        {
            _mayBeDue = false;
            LoadContext();
            _il.Call(typeof(Releasing), nameof(Releasing.Flush));
        }
    }

    /// <summary>Emits what is evaluated while an earlier value waits.</summary>
    private void While(Expression earlier, Expression later, Action emit)
    {
        bool waiting = _waiting;
        _waiting |= MayWait(earlier, later);
        emit();
        _waiting = waiting;
    }

    /// <summary>Whether the emitting code of an expression keeps <see cref="_waiting"/> right for the parts; for others all parts count as waiting.</summary>
    private static bool TellsWhatWaits(Expression e) => e switch
    {
        AssignExpression { Target: VariableExpression or ArrayLiteral } => true,
        AssignExpression a => !HasParts(a.Target),
        BinaryExpression or UnaryExpression or CastExpression or ConditionalExpression or SilenceExpression or CloneExpression or PrintExpression or ThrowExpression or IncludeExpression or EvalExpression
            or MatchExpression or ArrayLiteral or IndexExpression or PropertyExpression or CallExpression or MethodCallExpression or StaticCallExpression
            or NewExpression or NewAnonymousClassExpression or VariableExpression or InterpolatedString or InstanceOfExpression { Class: NameExpression } => true,
        _ => false,
    };

    /// <summary>Whether a place has parts that are evaluated before what is assigned.</summary>
    private static bool HasParts(Expression place) => place switch
    {
        VariableExpression => false,
        IndexExpression i => (i.Index is not null && !IsSimple(i.Index)) || HasParts(i.Target),
        PropertyExpression p => !IsSimple(p.Name) || HasParts(p.Target),
        _ => true,
    };

    /// <summary>Whether a value may be an object which something holds that <paramref name="later"/> may change.</summary>
    private bool MayWait(Expression e, Expression? later)
    {
        switch (e)
        {
            case VariableExpression { Name: "this" } or ClosureExpression or ConstantExpression or ClassConstantExpression or MagicConstant or InterpolatedString or StringLiteral:
                return false;
            case VariableExpression v when _table is null && !Superglobals.Contains(v.Name):
                var place = PlaceOf(v.Name);
                return !place.IsTyped && (place.Info.MaybeAlias
                    || (later is not null && SyntaxChildren.Contains(later, n => n is AssignExpression or CompoundAssignExpression or AssignReferenceExpression)));
            case BinaryExpression { Operator: not BinaryOperator.Coalesce }:
                return false;
            default:
                return KindOf(e) == StackKind.Value;
        }
    }
}
