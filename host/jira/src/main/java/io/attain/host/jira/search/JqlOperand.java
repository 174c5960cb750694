package io.attain.host.jira.search;

import com.atlassian.query.operand.Operand;
import java.util.List;
import java.util.stream.Collectors;

/** What a field is compared with, besides the platform's own function operand. */
sealed interface JqlOperand extends Operand {

    /** One value as it was written, without quotes. */
    record Value(String text) implements JqlOperand {
        @Override
        public String getName() {
            return "SingleValueOperand";
        }

        @Override
        public String getDisplayString() {
            return '"' + text + '"';
        }
    }

    /** Values and functions in parentheses. */
    record Values(List<Operand> operands) implements JqlOperand {
        @Override
        public String getName() {
            return "MultiValueOperand";
        }

        @Override
        public String getDisplayString() {
            return operands.stream().map(Operand::getDisplayString).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** EMPTY or NULL. */
    record Empty() implements JqlOperand {
        @Override
        public String getName() {
            return "EMPTY";
        }

        @Override
        public String getDisplayString() {
            return "EMPTY";
        }
    }
}
