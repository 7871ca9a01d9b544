# Builds and runs the application alone; the database is a service of its own (docker-compose.yml).
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -q -B -ntp package -DskipTests

FROM eclipse-temurin:17-jre-alpine
RUN adduser -D -H trailgraph && mkdir /data && chown trailgraph /data
ENV TRAILGRAPH_HOME=/data
COPY --from=build /src/backend/target/backend-*.jar /app/trailgraph.jar
USER trailgraph
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-jar", "/app/trailgraph.jar"]
