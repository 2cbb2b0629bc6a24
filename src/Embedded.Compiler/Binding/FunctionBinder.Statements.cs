using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Binding;

// Statements.
internal sealed partial class FunctionBinder
{
    private void VisitStatement(Statement statement)
    {
        switch (statement)
        {
            case IfStatement n:
                VisitIf(n);
                return;
            case WhileStatement n:
                Visit(n.Condition);
                Branch(() => Visit(n.Body));
                return;
            case DoWhileStatement n:
                // continue may skip what the body assigns.
                Branch(() => Visit(n.Body));
                Visit(n.Condition);
                return;
            case ForStatement n:
                VisitAll(n.Initializers);
                VisitAll(n.Conditions);
                Branch(() => Visit(n.Body));
                Branch(() => VisitAll(n.Steps));
                return;
            case ForeachStatement n:
                if ((n.ByRef || (n.ValueTarget is ArrayLiteral list && HasReference(list))) && IsPlace(n.Source))
                {
                    Reference(n.Source);
                }
                else
                {
                    Visit(n.Source);
                }

                Branch(() =>
                {
                    if (n.KeyTarget is not null)
                    {
                        VisitTargetParts(n.KeyTarget);
                        Assign(n.KeyTarget, null);
                    }

                    if (n.ByRef)
                    {
                        Reference(n.ValueTarget);
                        Rebound(n.ValueTarget);
                    }
                    else
                    {
                        VisitTargetParts(n.ValueTarget);
                        Assign(n.ValueTarget, null);
                    }

                    Visit(n.Body);
                });
                return;
            case SwitchStatement n:
                Visit(n.Subject);
                foreach (var c in n.Cases)
                {
                    Branch(() => Visit(c));
                }

                return;
            case TryStatement n:
                Branch(() => Visit(n.Body));
                foreach (var c in n.Catches)
                {
                    Branch(() =>
                    {
                        if (c.Variable is not null)
                        {
                            Assign(new VariableExpression(c.Variable, c.Line), null);
                        }

                        Visit(c.Body);
                    });
                }

                Visit(n.Finally);
                return;
            case GlobalStatement n:
                foreach (var v in n.Variables)
                {
                    if (v is VariableExpression named)
                    {
                        Reference(named);
                        _scope.Variable(named.Name).IsBound = true;
                    }
                    else
                    {
                        Visit(v);
                    }
                }

                return;
            case StaticStatement n:
                foreach (var v in n.Variables)
                {
                    _scope.Statics.Add(v);
                    Visit(v.Initializer);
                    Reference(new VariableExpression(v.Name, v.Line));
                    _scope.Variable(v.Name).IsBound = true;
                }

                return;
            case UnsetStatement n:
                foreach (var target in n.Targets)
                {
                    if (target is VariableExpression v)
                    {
                        var info = _scope.Variable(v.Name);
                        info.MaybeUndefined = true;
                        info.Assignments.Add(null);
                        _assigned.Remove(v.Name);
                    }
                    else
                    {
                        Quiet(target);
                        MarkAddress(target);
                    }
                }

                return;
            case ReturnStatement n:
                if (_scope.ReturnsByRef && n.Value is not null && IsPlace(n.Value))
                {
                    Reference(n.Value);
                }
                else
                {
                    Visit(n.Value);
                }

                return;
            case GotoStatement:
                _hasGoto = true;
                return;
            case ClassStatement or FunctionStatement:
                return;
            default:
                VisitAll(SyntaxChildren.Of(statement));
                return;
        }
    }

    // What every way through assigns is assigned. elseif makes a chain, which is no nesting.
    private void VisitIf(IfStatement statement)
    {
        HashSet<string>? joined = null;
        Statement? rest = statement;
        while (rest is IfStatement branch)
        {
            Visit(branch.Condition);
            var before = _assigned;
            _assigned = new HashSet<string>(before, StringComparer.Ordinal);
            Visit(branch.Then);
            joined ??= _assigned;
            joined.IntersectWith(_assigned);
            _assigned = before;
            rest = branch.Else;
        }

        Visit(rest);
        _assigned.IntersectWith(joined!);
    }
}
