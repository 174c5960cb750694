package io.attain.kernel.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Offers a page to those who belong to an {@link Audience}, which its parameter {@code audience} names. */
public final class InAudience implements Condition {
    private final Audiences audiences;
    private final JiraAuthenticationContext authentication;
    private Audience audience = Audience.ANYBODY;

    /** Made by the container. */
    public InAudience(Audiences audiences, @ComponentImport JiraAuthenticationContext authentication) {
        this.audiences = audiences;
        this.authentication = authentication;
    }

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        audience = Audience.valueOf(DescriptorParameter.of(parameters, "audience"));
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        ApplicationUser user = authentication.getLoggedInUser();
        return user != null && audiences.includes(audience, user);
    }
}
