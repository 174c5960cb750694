package io.attain.host.launch;

import io.attain.host.foreign.GreetingFilter;
import io.attain.host.foreign.GreetingResource;
import io.attain.host.foreign.GreetingServlet;
import io.attain.host.foreign.Greetings;
import io.attain.host.foreign.NeverCondition;
import io.attain.host.foreign.NobodysFunction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/** Packs a plugin of somebody else's, after the descriptors that public plugins have, with what a test wants otherwise. */
public final class ForeignPlugin {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final PluginFiles files;

    /**
     * A plugin.
     *
     * @param key its key
     * @param imports the packages that it imports, between commas
     * @param components the classes of its components, each on a line of its own
     * @param modules the modules of its descriptor
     * @param classes what it holds
     */
    public ForeignPlugin(String key, String imports, String components, String modules, List<Class<?>> classes) {
        files = new PluginFiles(new LinkedHashMap<>(), classes);
        with(
                MANIFEST,
                """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: %1$s
                Bundle-Version: 1.0.0
                Atlassian-Plugin-Key: %1$s
                Spring-Context: *
                %2$s"""
                        .formatted(key, folded("Import-Package: " + imports)));
        with(
                "META-INF/spring/spring-scanner.xml",
                """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xmlns:scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                        http://www.springframework.org/schema/beans/spring-beans-2.5.xsd
                        http://www.atlassian.com/schema/atlassian-scanner/2
                        http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
                  <scanner:scan-indexes/>
                </beans>
                """);
        with("META-INF/plugin-components/component", components);
        with(
                DESCRIPTOR,
                """
                <atlassian-plugin key="%s" name="Foreign" plugins-version="2">
                  <plugin-info><version>1.0.0</version><vendor name="Somebody"/></plugin-info>
                  %s
                </atlassian-plugin>
                """
                        .formatted(key, modules));
    }

    /** A servlet, a filter, REST, fragments, resources, texts, and components in the old way, which do nothing. */
    static ForeignPlugin greetings() {
        ForeignPlugin plugin = new ForeignPlugin(
                "com.example.greetings",
                "com.atlassian.event.api,com.atlassian.plugins.rest.api.security.annotation,org.springframework.beans.factory,jakarta.servlet,jakarta.servlet.http,jakarta.ws.rs",
                "io.attain.host.foreign.Greetings\nio.attain.host.foreign.GreetingResource\n",
                """
                  <resource type="i18n" name="i18n" location="texts.greetings"/>
                  <component-import key="users" interface="com.atlassian.jira.user.util.UserManager"/>
                  <component key="old" class="com.example.Nothing"/>
                  <servlet key="page" class="io.attain.host.foreign.GreetingServlet">
                    <url-pattern>/greetings</url-pattern>
                    <init-param><param-name>before</param-name><param-value>heard</param-value></init-param>
                  </servlet>
                  <servlet-filter key="second" class="io.attain.host.foreign.GreetingFilter" location="before-dispatch">
                    <url-pattern>/plugins/*</url-pattern>
                    <init-param><param-name>word</param-name><param-value>two</param-value></init-param>
                  </servlet-filter>
                  <servlet-filter key="first" class="io.attain.host.foreign.GreetingFilter" location="after-encoding">
                    <url-pattern>/*</url-pattern>
                    <init-param><param-name>word</param-name><param-value>one</param-value></init-param>
                  </servlet-filter>
                  <rest key="rest" path="/greet" version="1.0"/>
                  <web-item key="link" section="system.top.navigation.bar">
                    <label key="greetings.title"/><link>/plugins/servlet/greetings</link>
                  </web-item>
                  <web-panel key="panel" location="side"><resource name="view" type="static"><![CDATA[<i>hi</i>]]></resource></web-panel>
                """,
                List.of(Greetings.class, GreetingServlet.class, GreetingFilter.class, GreetingResource.class));
        plugin.with("META-INF/plugin-components/imports", "com.atlassian.event.api.EventPublisher\n");
        plugin.with("texts/greetings.properties", "greetings.title=Greetings\n");
        return plugin;
    }

    /** A function of JQL and a condition of workflows; and a type of field, which the host does not know. */
    static ForeignPlugin parts() {
        return new ForeignPlugin(
                "com.example.parts",
                "com.atlassian.jira,com.atlassian.jira.jql.operand,com.atlassian.jira.jql.query,com.atlassian.jira.plugin.jql.function,"
                        + "com.atlassian.jira.user,com.atlassian.jira.util,com.atlassian.query.clause,com.atlassian.query.operand,"
                        + "com.opensymphony.module.propertyset,com.opensymphony.workflow",
                "",
                """
                  <jql-function key="nobodys" class="io.attain.host.foreign.NobodysFunction"><fname>nobodys</fname></jql-function>
                  <workflow-condition key="never" class="io.attain.host.foreign.NeverCondition">
                    <condition-class>io.attain.host.foreign.NeverCondition</condition-class>
                  </workflow-condition>
                  <customfield-type key="field" class="com.example.Field"/>
                """,
                List.of(NobodysFunction.class, NeverCondition.class));
    }

    /** A manifest's line, broken where the form of manifests asks for it. */
    private static String folded(String line) {
        return line.replaceAll("(.{60})", "$1\n ") + "\n";
    }

    /** The same with a part of its descriptor replaced. */
    ForeignPlugin descriptor(String part, String by) {
        return replacing(DESCRIPTOR, part, by);
    }

    /** The same with another package that it imports. */
    ForeignPlugin importing(String name) {
        return replacing(MANIFEST, "Import-Package: ", "Import-Package: " + name + ",\n ");
    }

    /** The same with a file. */
    public ForeignPlugin with(String name, String text) {
        files.texts().put(name, text);
        return this;
    }

    /** The same with a part of a file's text replaced. */
    ForeignPlugin replacing(String name, String part, String by) {
        files.replace(name, part, by);
        return this;
    }

    /** Writes the jar. */
    public Path jar(Path folder) throws IOException {
        return files.jar(folder);
    }
}
