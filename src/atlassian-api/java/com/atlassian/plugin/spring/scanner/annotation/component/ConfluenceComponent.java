package com.atlassian.plugin.spring.scanner.annotation.component;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * Marks a class that becomes a Spring bean in Confluence only. The value names the bean.
 *
 * <p>Source: https://github.com/phrontizo/likec4-confluence/blob/f36df3359b70990cbc4e6ffa727e2a768a0f44a6/src/main/java/com/phrontizo/confluence/likec4/LikeC4DiagramMacro.java
 * <br>Source: https://bitbucket.org/atlassian/atlassian-spring-scanner
 */
@Target({ElementType.TYPE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ConfluenceComponent {

    String value() default "";
}
