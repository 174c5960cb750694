package io.attain.host.jira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JqlParserTest {

    @Test
    void andBindsCloserThanOr() throws Exception {
        JqlQuery query = JqlParser.parse("a = 1 or b = 2 and not c = 3");

        assertThat(query.where())
                .isEqualTo(new JqlClause.Or(List.of(
                        equal("a", "1"),
                        new JqlClause.And(List.of(equal("b", "2"), new JqlClause.Not(equal("c", "3")))))));
    }

    @Test
    void quotedNamesListsFunctionsAndSortsAreRead() throws Exception {
        JqlQuery query = JqlParser.parse(
                "\"Target amount\" in (1, f(a, 'b c')) AND cf[10000] is not EMPTY ORDER BY created DESC, \"Close date\"");

        assertThat(query.where())
                .isEqualTo(new JqlClause.And(List.of(
                        new JqlClause.Condition(
                                "Target amount",
                                Operator.IN,
                                ((JqlClause.Condition) ((JqlClause.And) query.where())
                                                .clauses()
                                                .get(0))
                                        .operand()),
                        new JqlClause.Condition("cf[10000]", Operator.IS_NOT, new JqlOperand.Empty()))));
        JqlOperand.Values list = (JqlOperand.Values)
                ((JqlClause.Condition) ((JqlClause.And) query.where()).clauses().get(0)).operand();
        assertThat(((FunctionOperand) list.operands().get(1)).getArgs()).containsExactly("a", "b c");
        assertThat(query.orderBy())
                .containsExactly(new JqlQuery.Sort("created", true), new JqlQuery.Sort("Close date", false));
    }

    @Test
    void anEmptyQueryAsksForEveryIssue() throws Exception {
        assertThat(JqlParser.parse("  ").where()).isNull();
        assertThat(JqlParser.parse("order by key").where()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project SALES | Expecting operator but got 'SALES'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS', 'IS NOT', 'WAS', 'WAS NOT', 'WAS IN', 'WAS NOT IN' and 'CHANGED'. (line 1, character 9)",
                "project = | Expecting either a value, list or function before the end of the query.",
                "a = 1 b = 2 | Expecting either 'OR' or 'AND' but got 'b'. (line 1, character 7)",
                "(a = 1 | Expecting ')' before the end of the query.",
                "a = 'x | The quoted string 'x' has not been completed. (line 1, character 5)",
                "a = b@c | The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 6)",
                "a in 1 | Operator 'in' expects a list of values in parentheses or a function. (line 1, character 3)",
                "a = and | Expecting either a value, list or function but got 'and'. You must surround 'and' in quotation marks to use it as a value. (line 1, character 5)",
                "a is 5 | The operators 'is' and 'is not' can only be used with 'EMPTY' and 'NULL'. (line 1, character 3)",
                "order key | Expecting 'by' but got 'key'. (line 1, character 7)",
            })
    void whatCannotBeReadIsSaidWithItsPlace(String jql, String message) {
        assertThatThrownBy(() -> JqlParser.parse(jql))
                .isInstanceOf(JqlSyntaxException.class)
                .hasMessage("Error in the JQL Query: " + message);
    }

    @Test
    void aProblemOnALaterLineIsFound() {
        assertThatThrownBy(() -> JqlParser.parse("a = 1\nand b ;")).hasMessageContaining("(line 2, character 7)");
    }

    @Test
    void hostileNestingIsRefused() {
        assertThatThrownBy(() -> JqlParser.parse("(".repeat(100_000))).hasMessageContaining("nested more than 100");
        assertThatThrownBy(() -> JqlParser.parse("a in " + "(".repeat(100_000)))
                .hasMessageContaining("nested more than 100");
        assertThatThrownBy(() -> JqlParser.parse("not ".repeat(100_000))).hasMessageContaining("nested more than 100");
    }

    private static JqlClause equal(String field, String value) {
        return new JqlClause.Condition(field, Operator.EQUALS, new JqlOperand.Value(value));
    }
}
