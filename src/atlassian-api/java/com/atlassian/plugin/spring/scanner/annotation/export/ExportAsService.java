package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that the product finds as an OSGi service, under the interfaces that the value names.
 *
 * <p>Source: https://developer.atlassian.com/server/framework/atlassian-sdk/spring-java-config-spring-scanner/
 * <br>Source: https://bitbucket.org/atlassian/atlassian-spring-scanner
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ExportAsService {

    Class<?>[] value() default {};
}
