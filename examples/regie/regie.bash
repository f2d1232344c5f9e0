# regie.bash: completion of regie in bash
#
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# shellcheck shell=bash
_regie_options() {
  local common="--lang --help"
  case $1 in
    direction) echo "$common --format --on --method --map" ;;
    check)
      echo "$common --format --on --method --store --municipality --key --since --sample --seed --summary --progress" \
        "--actor --role --organisation --purpose --basis"
      ;;
    indicators)
      echo "$common --format --method --from --until --by --by-municipality --by-organisation --compare --threshold" \
        "--region --municipalities --store --municipality --key --progress --actor --role --organisation --purpose --basis"
      ;;
    calendar)
      echo "$common --format --on --method --store --municipality --regisseur --key --from --until --days --progress" \
        "--actor --role --organisation --purpose --basis"
      ;;
    stalled)
      echo "$common --format --on --method --store --municipality --regisseur --key --limit --progress" \
        "--actor --role --organisation --purpose --basis"
      ;;
    next | phases | regisseur | safety) echo "$common --format --on --method" ;;
    rules) echo "$common --format --method" ;;
    show) echo "$common --format --on --method --plan" ;;
    network) echo "$common --format --on --method --private --since" ;;
    draw) echo "$common --on --method --output --private --text" ;;
    generate) echo "$common --dossiers --seed --profile --municipalities --organisations --pretty" ;;
    "persons duplicates")
      echo "$common --format --store --municipality --limit --key --actor --role --organisation --purpose --basis"
      ;;
    "persons merge") echo "$common --output" ;;
    "method list" | "method show" | "method facts") echo "$common --format" ;;
    "method actions") echo "$common --format --method --edition --theme --level" ;;
    "method check") echo "$common --format --origins" ;;
    "plan show") echo "$common --format --on --method --version --store --key --actor --role --organisation --purpose --basis" ;;
    "plan diff") echo "$common --format --method --store --key --actor --role --organisation --purpose --basis" ;;
    "plan seal") echo "$common --format --on --method --store --key --actor --role --organisation --purpose --basis" ;;
    "plan answer")
      echo "$common --format --on --method --version --words --reason --heard-how --heard-by --store --key" \
        "--actor --role --organisation --purpose --basis"
      ;;
    "programme new") echo "$common --method --on --name --region --start --municipality --organisation --output" ;;
    "programme show") echo "$common --format --on --method --body --theme" ;;
    "programme check") echo "$common --format --on --method --since" ;;
    "programme progress") echo "$common --format --on --method --by-body" ;;
    "programme evaluate")
      echo "$common --format --on --method --year --cases --store --key --actor --role --organisation --purpose --basis"
      ;;
    "programme draw") echo "$common --on --method --output --body --theme --indicator --year --by-theme --text" ;;
    "store import") echo "$common --key --update --actor --role --organisation --purpose --basis" ;;
    "store list")
      echo "$common --format --key --regisseur --municipality --phase --safety --due-before --open --after --limit" \
        "--actor --role --organisation --purpose --basis"
      ;;
    "store count")
      echo "$common --format --key --by --and-by --municipality --open --open-on --actor --role --organisation" \
        "--purpose --basis"
      ;;
    "store show")
      echo "$common --format --on --method --plan --key --actor --role --organisation --purpose --basis"
      ;;
    "store recount") echo "$common --key --actor --role --organisation --purpose --basis" ;;
    "store export") echo "$common --key --secrets --actor --role --organisation --purpose --basis" ;;
    *) echo "$common" ;;
  esac
}

_regie() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]:-} words=
  local two=" method persons plan programme store "

  if [[ $two == *" $command "* && $COMP_CWORD -gt 2 ]]; then
    command="$command ${COMP_WORDS[2]}"
  fi

  case $before in
    --format) words="text json" ;;
    --lang) words="nl en" ;;
    --by) words="month quarter year" ;;
    --profile) words="light mixed largest programme" ;;
    --theme) words="A B C D E" ;;
    --safety) words="safe suspicion structural acute" ;;
    --method) words="regisseur procesregisseur" ;;
    --edition) words="regisseur procesregisseur" ;;
    --level) words="region municipality organisation" ;;
  esac
  if [[ -n $words ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    if [[ $before == --method ]]; then
      mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
    fi
    return
  fi

  if [[ $word == -* && $COMP_CWORD -gt 1 ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(_regie_options "$command")" -- "$word")
    return
  fi
  case $COMP_CWORD:$command in
    1:*)
      words="check rules show next phases calendar stalled indicators direction network regisseur safety draw persons plan programme schema method generate store"
      words+=" --help --version"
      ;;
    2:method) words="list show check facts actions" ;;
    2:persons) words="duplicates merge" ;;
    2:draw) words="ecogram genogram" ;;
    2:plan) words="show diff answer seal" ;;
    2:programme) words="new show check progress evaluate draw" ;;
    3:"programme draw") words="table timeline budget trend" ;;
    5:"plan answer") words="agrees agrees-in-part disagrees could-not-be-asked not-asked" ;;
    2:store) words="import list count recount show export" ;;
    *:schema) words="dossier programme method" ;;
    *:"method show" | *:"method check") words="regisseur procesregisseur" ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
  if [[ $COMP_CWORD -gt 1 && $command != generate && $command != schema && ! ($COMP_CWORD -eq 2 && $two == *" $command "*) ]]; then
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
  fi
}

complete -o filenames -F _regie regie
