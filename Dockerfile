# The service without its database: give it one with ConnectionStrings__SkillsMatch (compose.yaml does).
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/SkillsMatch.Web --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update \
 && apt-get install -y --no-install-recommends libgomp1 curl \
 && rm -rf /var/lib/apt/lists/* \
 && mkdir -p /var/lib/skillsmatch && chown "$APP_UID" /var/lib/skillsmatch
WORKDIR /app
COPY --from=build /app .
ENV Urls=http://0.0.0.0:8080 DataFolder=/var/lib/skillsmatch
VOLUME /var/lib/skillsmatch
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --start-period=30s CMD curl --fail --silent http://127.0.0.1:8080/health/ready || exit 1
ENTRYPOINT ["dotnet", "SkillsMatch.Web.dll"]
CMD ["up"]
