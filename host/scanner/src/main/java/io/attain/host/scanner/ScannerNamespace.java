package io.attain.host.scanner;

import org.springframework.beans.factory.xml.NamespaceHandlerSupport;

/** The namespace {@code atlassian-scanner} of a plugin's Spring XML; Spring makes it by its name in spring.handlers. */
public final class ScannerNamespace extends NamespaceHandlerSupport {

    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", new ScanIndexes());
    }
}
