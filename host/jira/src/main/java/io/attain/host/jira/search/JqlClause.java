package io.attain.host.jira.search;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query asks for. */
sealed interface JqlClause extends Clause {

    /** All of these. */
    record And(List<JqlClause> clauses) implements JqlClause {
        @Override
        public String getName() {
            return "AND";
        }
    }

    /** Any of these. */
    record Or(List<JqlClause> clauses) implements JqlClause {
        @Override
        public String getName() {
            return "OR";
        }
    }

    /** The opposite. */
    record Not(JqlClause clause) implements JqlClause {
        @Override
        public String getName() {
            return "NOT";
        }
    }

    /** One field compared with a value, a list or a function. */
    record Condition(String field, Operator operator, Operand operand) implements JqlClause, TerminalClause {
        @Override
        public String getName() {
            return field;
        }

        @Override
        public Operator getOperator() {
            return operator;
        }

        @Override
        public Operand getOperand() {
            return operand;
        }
    }

    /**
     * What a field held once: a value, or, for changed, any other.
     *
     * @param not it never did
     * @param operand null for changed
     */
    record Past(String field, boolean not, @Nullable Operand operand, List<Moment> moments) implements JqlClause {
        @Override
        public String getName() {
            return field;
        }
    }

    /** When or by whom a field came to what it held, or from what to what it changed. */
    record Moment(Kind kind, Operand operand) {

        enum Kind {
            BEFORE,
            AFTER,
            ON,
            DURING,
            BY,
            FROM,
            TO
        }
    }
}
