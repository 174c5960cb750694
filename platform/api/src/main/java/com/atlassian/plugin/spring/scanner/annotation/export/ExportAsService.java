package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that is offered to Jira as a service.
 *
 * @see <a href="https://bitbucket.org/atlassian/atlassian-spring-scanner">Public API page</a>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface ExportAsService {
    Class<?>[] value() default {};
}
