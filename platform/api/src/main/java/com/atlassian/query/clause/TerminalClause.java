package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/**
 * Terminal clause: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/query/clause/TerminalClause.html">Public API page</a>
 */
public interface TerminalClause extends Clause {
    Operand getOperand();

    Operator getOperator();
}
