package io.attain.kernel.jira;

import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.message.I18nResolver;

/** Tells what Jira said of a field without the field's name. */
final class WhatJiraSaidInTests {
    static final WhatJiraSaid PLAINLY =
            new WhatJiraSaid(mock(), mock(), mock(I18nResolver.class, call -> call.getArgument(2)));

    private WhatJiraSaidInTests() {}
}
