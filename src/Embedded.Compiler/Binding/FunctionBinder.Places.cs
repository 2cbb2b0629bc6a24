using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Binding;

// Places: what is read, assigned, referred to.
internal sealed partial class FunctionBinder
{
    /// <summary>Whether an expression is a place: something a reference can be made to.</summary>
    public static bool IsPlace(Expression e) => e switch
    {
        VariableExpression v => v.Name != "this",
        VariableVariableExpression or StaticPropertyExpression => true,
        IndexExpression i => IsPlace(i.Target) || i.Target is CallExpression or MethodCallExpression or StaticCallExpression || i.Target is VariableExpression { Name: "this" },
        PropertyExpression p => !p.NullSafe,
        _ => false,
    };

    private void Read(string name)
    {
        if (name == "this")
        {
            _scope.UsesThis = true;
            return;
        }

        var v = _scope.Variable(name);
        if (!_assigned.Contains(name))
        {
            v.MaybeUndefined = true;
        }
    }

    /// <summary>A read that does not mind an unassigned variable.</summary>
    private void Quiet(Expression e)
    {
        switch (e)
        {
            case VariableExpression v:
                Read(v.Name);
                break;
            case IndexExpression i:
                Quiet(i.Target);
                Visit(i.Index);
                break;
            case PropertyExpression p:
                _scope.UsesScope = true;
                Quiet(p.Target);
                Visit(p.Name);
                break;
            default:
                Visit(e);
                break;
        }
    }

    private void Assign(Expression target, Expression? value)
    {
        switch (target)
        {
            case VariableExpression v:
                _scope.Variable(v.Name).Assignments.Add(value);
                _assigned.Add(v.Name);
                break;
            case ArrayLiteral pattern:
                foreach (var item in pattern.Items)
                {
                    if (item is { ByRef: true })
                    {
                        Reference(item.Value);
                        Rebound(item.Value);
                    }
                    else if (item is not null)
                    {
                        Assign(item.Value, null);
                    }
                }

                if (value is not null && HasReference(pattern))
                {
                    Reference(value);
                }

                break;
            default:
                MarkAddress(target);
                break;
        }
    }

    private static bool HasReference(ArrayLiteral pattern)
        => pattern.Items.Any(i => i is { ByRef: true } || i?.Value is ArrayLiteral nested && HasReference(nested));

    /// <summary>What is evaluated of a target before the assignment.</summary>
    private void VisitTargetParts(Expression target)
    {
        switch (target)
        {
            case VariableExpression { Name: "this" }:
                throw new SyntaxException("Cannot re-assign $this", target.Line, isParseError: false);
            case VariableExpression:
                break;
            case IndexExpression i:
                VisitTargetParts(i.Target is VariableExpression { Name: "this" } ? new EmptyPlace(i.Line) : i.Target);
                if (i.Target is VariableExpression { Name: "this" })
                {
                    _scope.UsesThis = true;
                }

                Visit(i.Index);
                if (i.Target is VariableExpression v && v.Name != "this" && !_assigned.Contains(v.Name))
                {
                    _scope.Variable(v.Name).MaybeUndefined = true;
                }

                break;
            case PropertyExpression p:
                _scope.UsesScope = true;
                Quiet(p.Target);
                Visit(p.Name);
                break;
            case ArrayLiteral pattern:
                foreach (var item in pattern.Items)
                {
                    if (item is not null)
                    {
                        Visit(item.Key);
                        VisitTargetParts(item.Value);
                    }
                }

                break;
            default:
                Visit(target);
                break;
        }
    }

    private sealed class EmptyPlace(int line) : Expression(line);

    /// <summary>The base variable of a place that is written into.</summary>
    private void MarkAddress(Expression target)
    {
        switch (target)
        {
            case IndexExpression i:
                if (i.Target is VariableExpression v)
                {
                    if (v.Name != "this")
                    {
                        var info = _scope.Variable(v.Name);
                        info.NeedsAddress = true;
                        info.Assignments.Add(null);
                        if (!_assigned.Contains(v.Name))
                        {
                            info.MaybeUndefined = true;
                        }
                    }
                }
                else
                {
                    MarkAddress(i.Target);
                }

                break;
            case PropertyExpression { Target: IndexExpression or PropertyExpression } p:
                MarkAddress(p.Target);
                break;
        }
    }

    private void Reference(Expression target)
    {
        switch (target)
        {
            case VariableExpression { Name: "this" }:
                _scope.UsesThis = true;
                break;
            case VariableExpression v:
                var info = _scope.Variable(v.Name);
                if (!_assigned.Contains(v.Name))
                {
                    info.MaybeUndefined = true;
                }

                info.MaybeAlias = true;
                info.Assignments.Add(null);
                _assigned.Add(v.Name);
                break;
            case IndexExpression or PropertyExpression:
                VisitTargetParts(target);
                MarkAddress(target);
                if (target is PropertyExpression)
                {
                    _scope.UsesScope = true;
                }

                break;
            default:
                Visit(target);
                break;
        }
    }

    private void Rebound(Expression target)
    {
        if (target is VariableExpression v && v.Name != "this")
        {
            _scope.Variable(v.Name).IsRebound = true;
        }
    }
}
