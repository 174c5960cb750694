package io.attain.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.attain.kernel.Surroundings;
import io.attain.kernel.jira.InMemoryJira;
import io.attain.kernel.jira.JiraComponents;
import io.attain.kernel.jira.JiraSurroundings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestFilterTest {

    private final InMemoryJira jira = new InMemoryJira();

    private final JiraSurroundings surroundings = new JiraSurroundings(new JiraComponents());
    private final RequestFilter filter = new RequestFilter(surroundings);

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void aRequestIsOneUntilItIsAnswered() throws Exception {
        List<Surroundings.Request> requests = new ArrayList<>();
        FilterChain twice = (request, response) -> {
            requests.add(surroundings.request());
            requests.add(surroundings.request());
        };

        filter(twice);
        filter(twice);

        assertThat(requests).hasSize(4).doesNotContainNull();
        assertThat(requests.get(0)).isSameAs(requests.get(1)).isNotSameAs(requests.get(2));
        assertThat(surroundings.request()).isNull();
    }

    @Test
    void isOverAlsoWhereItFailed() {
        assertThatThrownBy(() -> filter((request, response) -> {
                    throw new ServletException("no");
                }))
                .hasMessage("no");

        assertThat(surroundings.request()).isNull();
    }

    private void filter(FilterChain rest) throws Exception {
        filter.doFilter(mock(ServletRequest.class), mock(ServletResponse.class), rest);
    }
}
