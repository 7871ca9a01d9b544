package org.trailgraph.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the API's description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI trailgraphApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Trailgraph")
                        .version("0.1.0")
                        .description("Concepts and interview questions as a linked graph, study paths between them,"
                                + " and the whole as Cypher, SPARQL and RDF. Failures are application/problem+json.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }
}
